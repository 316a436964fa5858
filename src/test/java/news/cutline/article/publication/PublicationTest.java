package news.cutline.article.publication;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.platform.time.TestClock;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

@QuarkusTest
class PublicationTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    TestClock clock;

    Instant now;

    @BeforeEach
    void stop_the_clock() {
        now = clock.stop();
    }

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @Test
    void draft_is_public_from_its_publication_on() {
        var story = new Draft(unique("Headline")).stored();
        read(story).statusCode(404);

        publish(story.id());

        read(story)
                .statusCode(200)
                .body("publishedAt", equalTo(now.toString()))
                .body("firstPublishedAt", equalTo(now.toString()))
                .body("updatedAt", equalTo(now.toString()));
        status(story).body("status", equalTo("published")).body("publishedVersion", equalTo(1));
    }

    @Test
    void what_is_written_after_publication_stays_a_draft() {
        var headline = unique("Headline");
        var story = new Draft(headline).published();

        change(story, Map.of("headline", "Not yet"));

        read(story).body("headline", equalTo(headline));
        status(story)
                .body("changedSincePublished", equalTo(true))
                .body("publishedVersion", equalTo(1))
                .body("version", equalTo(2));
    }

    @Test
    void update_keeps_the_place_of_the_story_and_tells_when_it_was_made() {
        var story = new Draft(unique("Headline")).published();
        change(story, Map.of("kicker", "Corrected"));
        var later = clock.advance(HOUR);

        publish(story.id());

        read(story)
                .body("kicker", equalTo("Corrected"))
                .body("publishedAt", equalTo(now.toString()))
                .body("updatedAt", equalTo(later.toString()));
    }

    @Test
    void scheduled_story_appears_at_its_instant_and_not_before() {
        var from = now.plus(HOUR);
        var story = new Draft(unique("Headline")).stored();

        publishFrom(story, Map.of("from", from.toString())).statusCode(200).body("status", equalTo("scheduled"));

        read(story).statusCode(404);
        clock.stopAt(from.minusNanos(1000));
        read(story).statusCode(404);
        clock.stopAt(from);
        read(story).statusCode(200).body("publishedAt", equalTo(from.toString()));
        status(story).body("status", equalTo("published"));
    }

    @Test
    void story_ends_at_the_end_that_was_set_for_it() {
        var until = now.plus(HOUR);
        var story = new Draft(unique("Headline")).stored();

        publishFrom(story, Map.of("until", until.toString())).statusCode(200);

        clock.stopAt(until.minusNanos(1000));
        read(story).statusCode(200).header("Cache-Control", equalTo("max-age=0, s-maxage=0, stale-while-revalidate=0"));
        clock.stopAt(until);
        read(story).statusCode(410).body("type", equalTo("/problems/gone")).body("reason", equalTo("expired"));
        status(story).body("status", equalTo("expired"));
    }

    @Test
    void caches_keep_nothing_beyond_the_next_change() {
        var story = new Draft(unique("Headline")).published();
        read(story).header("Cache-Control", equalTo("max-age=5, s-maxage=60, stale-while-revalidate=10"));

        publishFrom(story, Map.of("from", now.plusSeconds(40).toString())).statusCode(200);

        read(story).header("Cache-Control", equalTo("max-age=5, s-maxage=40, stale-while-revalidate=0"));
    }

    @Test
    void newest_word_counts() {
        var story = new Draft(unique("Headline")).with("kicker", "one").published();
        change(story, Map.of("kicker", "two"));
        publishFrom(story, Map.of("from", now.plus(HOUR).toString())).statusCode(200);
        change(story, Map.of("kicker", "three"));
        publishFrom(story, Map.of("from", now.plus(HOUR.multipliedBy(2)).toString()))
                .statusCode(200)
                .body("scheduledVersion", equalTo(3));

        clock.stopAt(now.plus(HOUR));
        read(story).body("kicker", equalTo("one"));
        clock.stopAt(now.plus(HOUR.multipliedBy(2)));
        read(story).body("kicker", equalTo("three")).body("publishedAt", equalTo(now.toString()));
    }

    @Test
    void end_that_was_set_stays_when_something_later_is_scheduled() {
        var story = new Draft(unique("Headline")).stored();
        publishFrom(story, Map.of("until", now.plus(HOUR).toString())).statusCode(200);

        publishFrom(story, Map.of("from", now.plus(HOUR.multipliedBy(3)).toString()))
                .statusCode(200);

        clock.stopAt(now.plus(HOUR.multipliedBy(2)));
        read(story).statusCode(410);
        status(story).body("status", equalTo("scheduled"));
        clock.stopAt(now.plus(HOUR.multipliedBy(3)));
        read(story)
                .body("publishedAt", equalTo(now.plus(HOUR.multipliedBy(3)).toString()))
                .body("firstPublishedAt", equalTo(now.toString()));
    }

    @Test
    void withdrawn_story_is_gone_with_its_reason_now_and_for_the_future() {
        var successor = new Draft(unique("Successor")).published();
        var story = new Draft(unique("Headline")).published();
        publishFrom(story, Map.of("from", now.plus(HOUR).toString())).statusCode(200);
        clock.advance(Duration.ofMinutes(1));

        withdraw(story.id(), Map.of("reason", "merged", "explanation", "See there.", "successor", successor.id()));

        read(story)
                .statusCode(410)
                .contentType("application/problem+json")
                .body("reason", equalTo("merged"))
                .body("explanation", equalTo("See there."))
                .body("successor", equalTo("https://api.cutline.test/v1/articles/" + successor.slug()));
        clock.stopAt(now.plus(HOUR));
        read(story).statusCode(410);
        status(story).body("status", equalTo("withdrawn"));
    }

    @Test
    void successor_that_is_not_public_is_not_told() {
        var successor = new Draft(unique("Successor")).stored();
        var story = new Draft(unique("Headline")).published();

        withdraw(story.id(), Map.of("reason", "duplicate", "successor", successor.id()));

        clock.advance(Duration.ofSeconds(1));
        read(story).statusCode(410).body("successor", nullValue());
    }

    @Test
    void story_removed_for_legal_reasons_says_so() {
        var story = new Draft(unique("Headline")).published();
        clock.advance(Duration.ofSeconds(1));

        withdraw(story.id(), Map.of("reason", "legal"));

        read(story).statusCode(451).body("type", equalTo("/problems/legal"));
    }

    @Test
    void story_can_be_published_again_after_a_withdrawal() {
        var story = new Draft(unique("Headline")).published();
        clock.advance(HOUR);
        withdraw(story.id(), Map.of("reason", "editorial"));
        var again = clock.advance(HOUR);

        publish(story.id());

        read(story).body("publishedAt", equalTo(again.toString())).body("firstPublishedAt", equalTo(now.toString()));
    }

    @Test
    void schedule_that_is_withdrawn_leaves_a_draft() {
        var story = new Draft(unique("Headline")).stored();
        publishFrom(story, Map.of("from", now.plus(HOUR).toString())).statusCode(200);

        withdraw(story.id(), Map.of("reason", "editorial"));

        status(story).body("status", equalTo("draft"));
        clock.stopAt(now.plus(HOUR));
        read(story).statusCode(404);
    }

    @Test
    void draft_cannot_be_withdrawn() {
        asAdmin()
                .body(Map.of("reason", "editorial"))
                .post(
                        EDITORIAL + "/articles/{id}/withdraw",
                        new Draft(unique("Headline")).stored().id())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"));
    }

    @Test
    void publishing_twice_in_the_same_microsecond_shows_the_second_one_a_microsecond_later() {
        var story = new Draft(unique("Headline")).with("kicker", "one").published();
        change(story, Map.of("kicker", "two"));
        publish(story.id());
        change(story, Map.of("kicker", "three"));
        publish(story.id());

        read(story).body("kicker", equalTo("one"));
        clock.advance(Duration.ofNanos(1000));
        read(story).body("kicker", equalTo("three")).body("publishedAt", equalTo(now.toString()));
    }

    @Test
    void periods_in_the_past_or_without_length_are_refused() {
        var story = new Draft(unique("Headline")).stored();

        publishFrom(story, Map.of("from", now.minusSeconds(1).toString()))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/from")));
        publishFrom(story, Map.of("until", now.toString()))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/until")));
        publishFrom(
                        story,
                        Map.of(
                                "from",
                                now.plus(HOUR).toString(),
                                "until",
                                now.plusSeconds(1).toString()))
                .statusCode(422);
        status(story).body("status", equalTo("draft"));
    }

    @Test
    void former_slug_leads_on_and_belongs_to_the_story_for_ever() {
        var story = new Draft(unique("Headline")).published();
        var newSlug = unique("renamed");
        change(story, Map.of("slug", newSlug));
        read(story).statusCode(200);
        asAdmin().get("/v1/articles/{slug}", newSlug).then().statusCode(404);
        clock.advance(HOUR);

        publish(story.id());

        asAdmin().get("/v1/articles/{slug}", newSlug).then().statusCode(200).body("slug", equalTo(newSlug));
        asAdmin()
                .redirects()
                .follow(false)
                .get("/v1/articles/{slug}", story.slug())
                .then()
                .statusCode(301)
                .header("Location", "https://api.cutline.test/v1/articles/" + newSlug)
                .header("Cache-Control", "max-age=300");
        asAdmin()
                .body(new Draft("Other").with("slug", story.slug()).members())
                .post(EDITORIAL + "/articles")
                .then()
                .statusCode(409);
    }

    @Test
    void story_that_was_public_is_not_deleted() {
        var story = new Draft(unique("Headline")).published();
        clock.advance(HOUR);
        withdraw(story.id(), Map.of("reason", "editorial"));

        asAdmin()
                .header("If-Match", "*")
                .delete(EDITORIAL + "/articles/{id}", story.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"));
        status(story).body("status", equalTo("withdrawn"));
    }

    @Test
    void list_of_articles_knows_their_status_at_any_time() {
        var draft = new Draft(unique("Draft")).stored();
        var published = new Draft(unique("Published")).published();
        var scheduled = new Draft(unique("Scheduled")).stored();
        publishFrom(scheduled, Map.of("from", now.plus(HOUR.multipliedBy(9)).toString()));
        var expiring = new Draft(unique("Expiring")).stored();
        publishFrom(expiring, Map.of("until", now.plus(HOUR).toString()));
        var withdrawn = new Draft(unique("Withdrawn")).published();
        clock.advance(HOUR);
        withdraw(withdrawn.id(), Map.of("reason", "editorial"));

        for (var expected : Map.of(
                        "draft", draft,
                        "published", published,
                        "scheduled", scheduled,
                        "expired", expiring,
                        "withdrawn", withdrawn)
                .entrySet()) {
            var items = asAdmin()
                    .queryParam("status", expected.getKey())
                    .queryParam("limit", 200)
                    .get(EDITORIAL + "/articles")
                    .then()
                    .body("items.id", hasItem(expected.getValue().id()))
                    .extract()
                    .<List<String>>path("items.status");
            assertThat(items).containsOnly(expected.getKey());
        }
    }

    @Test
    void related_stories_are_shown_only_while_they_are_public() {
        var related = new Draft(unique("Related")).published();
        var draft = new Draft(unique("Draft")).stored();
        var story = new Draft(unique("Headline"))
                .with("related", List.of(draft.id(), related.id()))
                .published();

        read(story).body("related.id", equalTo(List.of(related.id())));
        clock.advance(Duration.ofSeconds(1));
        withdraw(related.id(), Map.of("reason", "editorial"));

        read(story).statusCode(200).body("related", empty());
    }

    @Test
    void what_is_missing_keeps_a_story_from_being_published() {
        var bare = created("/media", Map.of("kind", "image", "credit", Map.of("provider", "Nobody")));
        var embed = created("/embeds", Map.of("kind", "map", "credit", bare.<String>path("credit")));
        var article = created(
                "/articles",
                Map.of(
                        "language", "en",
                        "leadMedia", figure(bare.path("id")),
                        "body", List.of(Map.of("type", "embed", "embed", embed.<String>path("id")))));

        publishFrom(new Story(article.path("id"), ""), Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/not-ready"))
                .body(
                        "missing.code",
                        equalTo(List.of("headline", "address", "caption", "credit-line", "embed-title", "credit-line")))
                .body(
                        "missing.pointer",
                        equalTo(List.of("/headline", "/leadMedia", "/leadMedia", "/leadMedia", "/body/0", "/body/0")));
    }

    private static ValidatableResponse read(Story story) {
        return given().get("/v1/articles/{slug}", story.slug()).then();
    }

    private static ValidatableResponse status(Story story) {
        return asAdmin().get(EDITORIAL + "/articles/{id}", story.id()).then();
    }

    private static void change(Story story, Map<String, ?> members) {
        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(members)
                .patch(EDITORIAL + "/articles/{id}", story.id())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse publishFrom(Story story, Map<String, ?> period) {
        return asAdmin()
                .header("If-Match", "*")
                .body(period)
                .post(EDITORIAL + "/articles/{id}/publish", story.id())
                .then();
    }
}
