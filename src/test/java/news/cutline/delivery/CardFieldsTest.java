package news.cutline.delivery;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.json;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import news.cutline.testing.Newsroom;
import news.cutline.testing.Newsroom.Draft;

/// Lists send what was asked for, and a cursor leads on whatever that is.
@QuarkusTest
class CardFieldsTest {

    @Test
    void cards_have_the_members_that_were_asked_for() {
        var section = section("Harbour");
        var story = new Draft("Boats").with("section", section).published();

        assertThat(cards(section, "headline,slug,id"))
                .singleElement()
                .satisfies(card -> assertThat(card.toString())
                        .isEqualTo("{\"id\":\"%s\",\"slug\":\"%s\",\"headline\":\"Boats\"}"
                                .formatted(story.id(), story.slug())));
    }

    @Test
    void each_member_can_be_asked_for_and_is_whole() {
        var section = section("Harbour");
        new Draft("Boats")
                .with("section", section)
                .with("standfirst", "They leave at dawn.")
                .with("leadMedia", Newsroom.figure(picture("The harbour", "Ada Lind")))
                .published();
        var whole = json(given().get("/v1/articles?section=" + section)).at("/items/0");
        assertThat(whole.at("/leadMedia/credit/creditLine").textValue()).isEqualTo("Ada Lind");

        whole.properties()
                .forEach(member -> assertThat(cards(section, member.getKey()))
                        .singleElement()
                        .satisfies(card -> assertThat(card.properties()).containsExactly(member)));
    }

    @Test
    void what_is_kept_for_some_members_is_not_the_answer_for_others() {
        var section = section("Harbour");
        new Draft("Boats").with("section", section).published();

        for (var count = 0; count < 2; count++) {
            assertThat(cards(section, "id").getFirst().has("headline")).isFalse();
            assertThat(cards(section, "headline").getFirst().has("id")).isFalse();
        }
    }

    @Test
    void next_page_has_the_same_members_and_begins_where_the_first_one_ended() {
        var section = section("Harbour");
        var first = new Draft("First").with("section", section).published();
        new Draft("Second").with("section", section).published();

        var page = list(section, "headline", Map.of("limit", "1"));
        String next = page.path("next");

        assertThat(page.header("Link")).contains("fields=headline").contains("cursor=" + next);
        list(section, "id", Map.of("limit", "1", "cursor", next))
                .then()
                .body("items", equalTo(List.of(Map.of("id", first.id()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "Id",
                "leadMedia.credit",
                "section/slug",
                "section(slug)",
                "id,,slug",
                ",id",
                "id,",
                "id,id",
                "id, slug",
                "id;slug",
                "*",
                "body",
                " "
            })
    void names_that_no_member_has_are_refused(String fields) {
        list(unique("section"), fields, Map.of())
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-request"))
                .body("detail", containsString("fields"))
                .body("detail", containsString("leadMedia"));
    }

    @Test
    void parameter_that_is_empty_or_sent_twice_is_refused() {
        for (var query : List.of("fields=", "fields", "fields=id&fields=slug", "fields=" + "id,".repeat(500))) {
            given().get("/v1/articles?" + query).then().statusCode(400).body("detail", containsString("fields"));
        }
    }

    private static List<JsonNode> cards(String section, String fields) {
        var answer = list(section, fields, Map.of());
        answer.then().statusCode(200);
        return Stream.of(json(answer).get("items"))
                .flatMap(items -> items.valueStream())
                .toList();
    }

    private static Response list(String section, String fields, Map<String, String> others) {
        return given().queryParam("section", section)
                .queryParam("fields", fields)
                .queryParams(others)
                .get("/v1/articles");
    }
}
