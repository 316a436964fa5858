package news.cutline.page.card;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.idOf;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.story;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.platform.time.TestClock;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

/// The card of a story, as the pages of others show it.
@QuarkusTest
class StoryCardTest {

    private static final Map<String, String> FOR_ALL = Map.of("syndication", "allowed");

    @Inject
    TestClock clock;

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @Test
    void card_shows_the_story_with_picture_caption_and_credit() {
        var medium = picture("The harbour", Map.of("creditLine", "Ada Lind/Wire", "terms", FOR_ALL));
        var story = new Draft(unique("Headline"))
                .with("kicker", "Weather")
                .with("standfirst", "The storm is over.")
                .with("leadMedia", figure(medium))
                .published();

        card(story)
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("<html lang=\"en\" dir=\"ltr\">"))
                .body(containsString("src=\"https://media.example.org/"))
                .body(containsString("The harbour"))
                .body(containsString("<span class=\"credit\" dir=\"auto\">Ada Lind/Wire</span>"))
                .body(containsString("Weather"))
                .body(containsString("The storm is over."))
                .body(containsString("href=\"https://api.cutline.test/stories/" + story.slug() + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embeds/articles/", "/stories/"})
    void copyright_notice_stands_beside_the_picture(String pages) {
        var credit = Map.of("creditLine", "Ada Lind/Wire", "copyrightNotice", "© 2026 Wire", "terms", FOR_ALL);
        var story = story(unique("Headline"), picture("The harbour", credit));

        var page = Jsoup.parse(given().get(pages + story.slug()).asString());

        assertThat(page.select("figcaption .credit").eachText()).containsExactly("Ada Lind/Wire", "© 2026 Wire");
    }

    @Test
    void card_may_be_framed_by_everybody_and_do_nothing_else() {
        var medium = picture("The harbour", Map.of("creditLine", "Ada Lind/Wire", "terms", FOR_ALL));

        card(story(unique("Headline"), medium))
                .header(
                        "Content-Security-Policy",
                        allOf(
                                startsWith("default-src 'none'; base-uri 'none'; form-action 'none'; "
                                        + "frame-ancestors *; sandbox allow-scripts allow-same-origin allow-popups "
                                        + "allow-popups-to-escape-sandbox; style-src 'sha256-"),
                                containsString("; script-src 'sha256-"),
                                containsString("; img-src data: https://media.example.org"),
                                not(containsString("frame-src")),
                                not(containsString("unsafe"))))
                .header("X-Robots-Tag", "noindex")
                .header("Link", containsString("type=\"application/json+oembed\""))
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Permissions-Policy", containsString("camera=()"))
                .header("Cache-Control", "max-age=5, s-maxage=60, stale-while-revalidate=10");
    }

    @Test
    void picture_that_nobody_has_cleared_for_others_is_not_shown() {
        var story = story(unique("Headline"), picture("Secret caption", "Ada Lind/Wire"));

        card(story)
                .statusCode(200)
                .body(containsString("may not be shown here"))
                .body(not(containsString("Secret caption")))
                .body(not(containsString("<img")))
                .header("Content-Security-Policy", not(containsString("media.example.org")));
    }

    @Test
    void card_is_kept_no_longer_than_its_picture_may_be_shown() {
        var now = clock.stop();
        var terms =
                Map.of("syndication", "allowed", "until", now.plusSeconds(30).toString());
        var story = story(unique("Headline"), picture("Short", Map.of("creditLine", "Ada Lind", "terms", terms)));

        card(story).header("Cache-Control", "max-age=5, s-maxage=30, stale-while-revalidate=0");
        clock.advance(Duration.ofSeconds(30));

        card(story).body(not(containsString("<img")));
    }

    @Test
    void story_whose_text_nobody_has_cleared_for_others_is_withheld() {
        var story = new Draft(unique("Secret headline"))
                .with("credits", List.of(credit("Northern Wire")))
                .published();
        var cleared = new Draft(unique("Headline"))
                .with(
                        "credits",
                        List.of(created("/credits", Map.of("creditLine", "Northern Wire", "terms", FOR_ALL))
                                .<String>path("id")))
                .published();

        tombstone(story, 403, "This may not be shown here.")
                .body(containsString("Nobody has said yet whether it may be passed on."))
                .body(not(containsString("Secret")));
        card(cleared).statusCode(200);
    }

    @Test
    void withdrawn_story_leaves_a_tombstone() {
        var successor = story(unique("Successor"), picture("The harbour", "Ada Lind"));
        var editorial = new Draft(unique("Secret headline")).published();
        var legal = new Draft(unique("Secret headline")).published();
        withdraw(
                editorial.id(),
                Map.of("reason", "merged", "explanation", "We told it twice.", "successor", successor.id()));
        withdraw(legal.id(), Map.of("reason", "legal"));

        tombstone(editorial, 410, "The newsroom tells this in another story.")
                .body(containsString("We told it twice."))
                .body(containsString("/v1/articles/" + successor.slug()));
        tombstone(legal, 451, "This was removed for legal reasons.");
    }

    @Test
    void draft_is_not_found() {
        tombstone(new Draft(unique("Secret draft")).stored(), 404, "There is nothing at this address.");
    }

    @Test
    void former_slug_shows_the_present_story() {
        var story = new Draft(unique("Headline")).published();
        change(story, Map.of("slug", unique("other-slug"), "headline", "Renamed"));
        publish(story.id());

        card(story).statusCode(200).body(containsString("Renamed"));
    }

    @Test
    void hostile_words_are_only_words() {
        var story = new Draft("<script>alert(1)</script>" + unique("x"))
                .with("standfirst", "\"><img src=x onerror=alert(1)>")
                .published();

        card(story)
                .statusCode(200)
                .body(not(containsString("<script>alert")))
                .body(not(containsString("<img")))
                .body(containsString("&lt;script&gt;alert(1)"));
    }

    @Test
    void card_hints_at_the_video_that_its_story_leads_with() {
        var video = idOf(created(
                "/media",
                Map.of(
                        "kind",
                        "video",
                        "href",
                        "https://media.example.org/clip.mp4",
                        "credit",
                        Map.of("creditLine", "Ada Lind", "terms", FOR_ALL),
                        "captions",
                        List.of(Map.of("language", "en", "text", "The clip")))));

        card(story(unique("Headline"), video))
                .body(containsString("<p class=\"hint\" lang=\"en\" dir=\"ltr\">With a video</p>"))
                .body(not(containsString("clip.mp4\" controls")));
    }

    @Test
    void byline_cannot_turn_the_publisher_around() {
        var story =
                new Draft(unique("Headline")).with("byline", "Ada \u202ELind").published();

        card(story).body(containsString("<bdi>Ada \u202ELind</bdi> · <bdi>Cutline</bdi>"));
    }

    @Test
    void unknown_parameters_are_ignored_and_unchanged_cards_not_sent_again() {
        var story = new Draft(unique("Headline")).published();
        var tag = given().get("/embeds/articles/{slug}?dnt=1", story.slug())
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .get("/embeds/articles/{slug}", story.slug())
                .then()
                .statusCode(304);
    }

    private static ValidatableResponse card(Story story) {
        return given().get("/embeds/articles/{slug}", story.slug()).then();
    }

    private static ValidatableResponse tombstone(Story story, int status, String sentence) {
        return card(story)
                .statusCode(status)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .header("X-Robots-Tag", "noindex")
                .body("html.body.main.h1", equalTo(sentence))
                .body(not(containsString("Secret")));
    }
}
