package news.cutline.page.embed;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.embedded;
import static news.cutline.testing.Newsroom.idOf;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.story;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.video;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.testing.Newsroom.Draft;

/// The page that shows a picture, a video or a sound in the pages of others.
@QuarkusTest
class MediumPageTest {

    private static final Map<String, ?> FREE = Map.of(
            "creditLine", "Ada Lind/Wire", "copyrightNotice", "© Wire", "terms", Map.of("syndication", "allowed"));

    @Test
    void picture_has_its_caption_and_credit() {
        var id = picture("The <b>harbour</b>", FREE);
        story(unique("Headline"), id);

        var page = page(id);

        assertThat(page.select("img").attr("src")).startsWith("https://media.example.org/");
        assertThat(page.select("figcaption").text()).isEqualTo("The <b>harbour</b>");
        assertThat(page.select("footer").text()).isEqualTo("Ada Lind/Wire © Wire");
        get(id).header("Content-Security-Policy", containsString("; img-src data: https://media.example.org;"))
                .header("Content-Security-Policy", not(containsString("frame-src")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"video", "audio"})
    void what_plays_is_not_loaded_before_somebody_plays_it(String kind) {
        var id = idOf(created(
                "/media",
                Map.of(
                        "kind",
                        kind,
                        "href",
                        "https://media.example.org/clip.bin",
                        "credit",
                        FREE,
                        "captions",
                        List.of(Map.of("language", "en", "text", "The clip")))));
        story(unique("Headline"), id);

        assertThat(page(id).select(kind + "[controls][preload=none]").attr("src"))
                .isEqualTo("https://media.example.org/clip.bin");
        get(id).header("Content-Security-Policy", containsString("; media-src https://media.example.org"))
                .header("Permissions-Policy", containsString("fullscreen=(self), picture-in-picture=(self)"));
    }

    @Test
    void killed_picture_is_gone_at_the_next_request() {
        var id = picture("Secret caption", FREE);
        story(unique("Headline"), id);
        get(id).statusCode(200);

        asAdmin()
                .body(Map.of("reason", "Called back."))
                .post(EDITORIAL + "/media/{id}/kill", id)
                .then()
                .statusCode(200);

        get(id).statusCode(410)
                .header("Cache-Control", "no-store")
                .body(containsString("This has been called back by its supplier."))
                .body(not(containsString("Secret")))
                .body(not(containsString("<img")));
    }

    @Test
    void killed_picture_of_a_story_that_the_law_took_away_is_so_too() {
        var id = picture("Secret caption", FREE);
        var story = story(unique("Headline"), id);
        asAdmin()
                .body(Map.of("reason", "Called back."))
                .post(EDITORIAL + "/media/{id}/kill", id)
                .then()
                .statusCode(200);
        withdraw(story.id(), Map.of("reason", "legal"));

        get(id).statusCode(451).body(containsString("This was removed for legal reasons."));
    }

    @Test
    void what_is_only_a_poster_or_in_a_draft_is_not_public_by_itself() {
        var poster = picture("Secret caption", FREE);
        new Draft(unique("Headline"))
                .with("body", List.of(embedded(video(Map.of("poster", poster)))))
                .published();
        var draft = picture("Secret caption", FREE);
        new Draft(unique("Headline"))
                .with("leadMedia", Map.of("type", "figure", "media", draft))
                .stored();

        for (var id : List.of(poster, draft)) {
            get(id).statusCode(404).body(not(containsString("Secret")));
        }
    }

    private static ValidatableResponse get(String id) {
        return given().get("/embeds/media/{id}", id).then();
    }

    private static Document page(String id) {
        return Jsoup.parse(get(id).statusCode(200).extract().asString());
    }
}
