package news.cutline.platform.request;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import news.cutline.testing.Newsroom.Draft;

@QuarkusTest
class RequestIdTest {

    private static final String MADE = "[0-9a-z]{1,13}";

    @Test
    void every_answer_has_an_id_of_its_own() {
        var story = new Draft(unique("Headline")).published();
        var ready = "/v1/articles/" + story.slug();
        var addresses = List.of(
                ready,
                ready,
                "/v1/articles/nothing-here",
                "/stories/" + story.slug(),
                "/embeds/articles/nothing-here",
                "/embed.js",
                "/nowhere/at/all",
                "//",
                "/v1/articles?limit=0",
                EDITORIAL + "/articles");
        var ids = new HashSet<String>();

        for (var address : addresses) {
            var id = idOf(given().urlEncodingEnabled(false).get(address));
            assertThat(id).as(address).matches(MADE);
            ids.add(id);
        }
        ids.add(idOf(asAdmin().get(EDITORIAL + "/articles")));

        assertThat(ids).hasSize(addresses.size() + 1);
    }

    @Test
    void id_of_the_client_is_told_back() {
        var address =
                "/v1/articles/" + new Draft(unique("Headline")).published().slug();

        for (var id : List.of("a", "first-1", "Root.1_67891233-abcdef", "x".repeat(64))) {
            assertThat(idOf(given().header("X-Request-Id", id).get(address))).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "<script>", "a,b", "ä", "a=b;c", "%0a"})
    void id_that_is_no_short_word_is_replaced(String id) {
        assertThat(idOf(given().header("X-Request-Id", id).get("/v1/site"))).matches(MADE);
    }

    @Test
    void id_that_is_too_long_is_replaced() {
        assertThat(idOf(given().header("X-Request-Id", "x".repeat(65)).get("/v1/site")))
                .matches(MADE);
    }

    private static String idOf(Response answer) {
        assertThat(answer.headers().getValues("X-Request-Id")).hasSize(1);
        return answer.header("X-Request-Id");
    }
}
