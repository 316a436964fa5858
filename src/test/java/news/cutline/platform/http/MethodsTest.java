package news.cutline.platform.http;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.ADMIN_TOKEN;
import static news.cutline.testing.Newsroom.json;

import java.util.List;
import java.util.Locale;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Errand;

/// Resources that share the beginning of an address must share it in their `@Path` too. Otherwise a method that one of
/// them lacks is looked for in another, and the address is said not to be there.
@QuarkusTest
class MethodsTest {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @Test
    void every_address_says_of_the_methods_that_it_lacks_that_it_lacks_them() {
        var contract = json(given().queryParam("format", "json").get("/q/openapi"));
        var softly = new SoftAssertions();

        contract.path("paths")
                .propertyStream()
                .forEach(path -> METHODS.stream()
                        .filter(method -> !path.getValue().has(method.toLowerCase(Locale.ROOT)))
                        .forEach(method -> softly.assertThat(Errand.to(method, Errand.anyOf(path.getKey()))
                                        .as(ADMIN_TOKEN)
                                        .send()
                                        .statusCode())
                                .as("%s %s", method, path.getKey())
                                .isEqualTo(405)));

        softly.assertAll();
    }
}
