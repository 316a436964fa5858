package news.cutline.page.card;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.idOf;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

/// Whose text a story is must be named wherever some of it is shown.
@QuarkusTest
class TextCreditTest {

    private static final String AGENCY = "Northern News Agency";
    private static final String NOTICE = "© 2026 NNA";
    private static final String OTHER = "Tide Press";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles/{slug}",
                "/v1/articles?section={section}",
                "/v1/articles?section={section}&fields=headline",
                "/stories/{slug}",
                "/stories/{relating}",
                "/embeds/articles/{slug}",
                "/embeds/articles/{slug}/code",
                "/oembed?url=https://api.cutline.test/stories/{slug}"
            })
    void those_whose_text_it_is_are_named(String address) {
        var section = section("Agencies");
        var story = agencyStory(section);
        var relating = new Draft(unique("Relating"))
                .with("related", List.of(story.id()))
                .published();

        var answer = given().get(address.replace("{slug}", story.slug())
                        .replace("{section}", section)
                        .replace("{relating}", relating.slug()))
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(answer).contains(AGENCY, NOTICE, OTHER);
    }

    @Test
    void those_whose_text_it_is_are_named_to_programs() {
        for (var address : List.of("/stories/", "/embeds/articles/")) {
            var page = given().get(address + agencyStory(section("Agencies")).slug())
                    .asString();

            assertThat(page).contains("\"creditText\":\"" + AGENCY + " · " + OTHER + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stories/{slug}", "/stories/{relating}", "/embeds/articles/{slug}"})
    void notice_that_two_of_them_have_is_told_once(String address) {
        var story = new Draft(unique("Agency"))
                .with("credits", List.of(credit(AGENCY, NOTICE), credit(OTHER, NOTICE)))
                .published();
        var relating = new Draft(unique("Relating"))
                .with("related", List.of(story.id()))
                .published();

        var page =
                Jsoup.parse(given().get(address.replace("{slug}", story.slug()).replace("{relating}", relating.slug()))
                        .asString());

        assertThat(page.select(".credit").eachText()).containsExactly(AGENCY, NOTICE, OTHER);
    }

    @Test
    void fields_without_any_text_come_without_its_credits() {
        var section = section("Agencies");
        var story = agencyStory(section);

        var answer = given().get("/v1/articles?fields=slug&section=" + section).asString();

        assertThat(answer).contains(story.slug()).doesNotContain(AGENCY);
    }

    private static Story agencyStory(String section) {
        return new Draft(unique("Agency"))
                .with("section", section)
                .with("standfirst", "Written by agencies.")
                .with("credits", List.of(credit(AGENCY, NOTICE), credit(OTHER, "© Tide")))
                .published();
    }

    private static String credit(String line, String notice) {
        return idOf(created(
                "/credits",
                Map.of("creditLine", line, "copyrightNotice", notice, "terms", Map.of("syndication", "allowed"))));
    }
}
