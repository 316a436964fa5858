package news.cutline.platform.http;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.partitioningBy;
import static news.cutline.testing.Newsroom.ADMIN_TOKEN;
import static news.cutline.testing.Newsroom.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

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

        contract.path("paths").propertyStream().forEach(path -> {
            var has = METHODS.stream().collect(partitioningBy(method -> isOf(path.getValue(), method)));
            has.get(false).forEach(method -> {
                var answer = ask(method, path.getKey());
                softly.assertThat(answer.statusCode())
                        .as("%s %s", method, path.getKey())
                        .isEqualTo(405);
                softly.assertThat(allowed(answer))
                        .as("instead of %s %s", method, path.getKey())
                        .containsExactlyInAnyOrderElementsOf(withImplied(has.get(true)));
            });
        });

        softly.assertAll();
    }

    @Test
    void whoever_asks_for_the_methods_of_an_address_is_told_only_its_own() {
        assertThat(allowed(ask("OPTIONS", "/v1/editorial/articles")))
                .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "POST");
    }

    private static Response ask(String method, String path) {
        return Errand.to(method, Errand.anyOf(path)).as(ADMIN_TOKEN).send();
    }

    private static List<String> allowed(Response answer) {
        return Stream.ofNullable(answer.header("Allow"))
                .flatMap(allow -> Stream.of(allow.split(", ")))
                .toList();
    }

    private static boolean isOf(JsonNode path, String method) {
        return path.has(method.toLowerCase(Locale.ROOT));
    }

    private static List<String> withImplied(List<String> methods) {
        var implied = methods.contains("GET") ? Stream.of("HEAD", "OPTIONS") : Stream.of("OPTIONS");
        return Stream.concat(methods.stream(), implied).toList();
    }
}
