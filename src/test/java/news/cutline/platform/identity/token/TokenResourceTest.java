package news.cutline.platform.identity.token;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TokenResourceTest {

    @Test
    void secrets_are_shown_once_and_never_stored_or_journaled() {
        var created = created("/tokens", Map.of("name", unique("tool"), "role", "editor"));
        String token = created.path("token");

        assertThat(asAdmin()
                        .get(EDITORIAL + "/tokens/{id}", created.<String>path("id"))
                        .asString())
                .doesNotContain(token);
        assertThat(asAdmin().queryParam("limit", 200).get(EDITORIAL + "/tokens").asString())
                .doesNotContain(token.substring(token.lastIndexOf('_') + 1));
    }

    @Test
    void tokens_are_taken_from_the_header_only() {
        String token = tokenOf("admin");

        given().queryParam("access_token", token)
                .get(EDITORIAL + "/credits")
                .then()
                .statusCode(400)
                .body("detail", containsString("Authorization header"));
        given().cookie("token", token).get(EDITORIAL + "/credits").then().statusCode(401);
        given().header("Authorization", "Basic " + token)
                .get(EDITORIAL + "/credits")
                .then()
                .statusCode(401);
    }
}
