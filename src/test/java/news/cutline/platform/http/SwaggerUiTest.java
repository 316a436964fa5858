package news.cutline.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/// Swagger UI is not ours, but how it is set up is.
@QuarkusTest
class SwaggerUiTest {

    @Test
    void swagger_ui_works_behind_any_path_prefix() {
        given().redirects()
                .follow(false)
                .get("/q/swagger-ui")
                .then()
                .statusCode(302)
                .header("Location", "swagger-ui/");
        given().get("/q/swagger-ui/").then().body(containsString("'../openapi'"));
        assertThat(given().queryParam("format", "json").get("/q/openapi").<String>path("servers[0].url"))
                .isEqualTo("..");
    }

    @Test
    void swagger_ui_asks_nobody_else() {
        given().get("/q/swagger-ui/")
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("connect-src 'self'"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("http"))))
                .body(containsString("validatorUrl: 'none'"))
                .body(containsString("tryItOutEnabled: true"))
                .body(containsString("persistAuthorization: true"))
                .body(not(containsString("authorize(")));
    }
}
