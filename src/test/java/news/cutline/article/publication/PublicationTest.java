package news.cutline.article.publication;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.inspect;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.read;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;
import news.cutline.testing.StoppedClock;

@QuarkusTest
@Tag("long")
class PublicationTest extends StoppedClock {

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
        inspect(story).body("status", equalTo("published")).body("publishedVersion", equalTo(1));
    }

    @Test
    void what_is_written_after_publication_stays_a_draft() {
        var headline = unique("Headline");
        var story = new Draft(headline).published();

        change(story, Map.of("headline", "Not yet"));

        read(story).body("headline", equalTo(headline));
        inspect(story)
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

        publish(story, Map.of("from", from.toString())).statusCode(200).body("status", equalTo("scheduled"));

        read(story).statusCode(404);
        clock.stopAt(from.minusNanos(1000));
        read(story).statusCode(404).header("Cache-Control", "max-age=0, s-maxage=0, stale-while-revalidate=0");
        clock.stopAt(from);
        read(story).statusCode(200).body("publishedAt", equalTo(from.toString()));
        inspect(story).body("status", equalTo("published"));
    }

    @Test
    void story_ends_at_the_end_that_was_set_for_it() {
        var until = now.plus(HOUR);
        var story = new Draft(unique("Headline")).stored();

        publish(story, Map.of("until", until.toString())).statusCode(200);

        clock.stopAt(until.minusNanos(1000));
        read(story).statusCode(200).header("Cache-Control", equalTo("max-age=0, s-maxage=0, stale-while-revalidate=0"));
        clock.stopAt(until);
        read(story).statusCode(410).body("type", equalTo("/problems/gone")).body("reason", equalTo("expired"));
        inspect(story).body("status", equalTo("expired"));
    }

    @Test
    void caches_keep_nothing_beyond_the_next_change() {
        var story = new Draft(unique("Headline")).published();
        read(story).header("Cache-Control", equalTo("max-age=5, s-maxage=60, stale-while-revalidate=10"));

        publish(story, Map.of("from", now.plusSeconds(40).toString())).statusCode(200);

        read(story).header("Cache-Control", equalTo("max-age=5, s-maxage=40, stale-while-revalidate=0"));
    }

    @Test
    void newest_word_counts() {
        var story = new Draft(unique("Headline")).with("kicker", "one").published();
        change(story, Map.of("kicker", "two"));
        publish(story, Map.of("from", now.plus(HOUR).toString())).statusCode(200);
        change(story, Map.of("kicker", "three"));
        publish(story, Map.of("from", now.plus(HOUR.multipliedBy(2)).toString()))
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
        publish(story, Map.of("until", now.plus(HOUR).toString())).statusCode(200);

        publish(story, Map.of("from", now.plus(HOUR.multipliedBy(3)).toString()))
                .statusCode(200);

        clock.stopAt(now.plus(HOUR.multipliedBy(2)));
        read(story).statusCode(410);
        inspect(story).body("status", equalTo("scheduled"));
        clock.stopAt(now.plus(HOUR.multipliedBy(3)));
        read(story)
                .body("publishedAt", equalTo(now.plus(HOUR.multipliedBy(3)).toString()))
                .body("firstPublishedAt", equalTo(now.toString()));
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

        publish(story, Map.of("from", now.minusSeconds(1).toString()))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/from")));
        publish(story, Map.of("until", now.toString()))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/until")));
        publish(
                        story,
                        Map.of(
                                "from",
                                now.plus(HOUR).toString(),
                                "until",
                                now.plusSeconds(1).toString()))
                .statusCode(422);
        inspect(story).body("status", equalTo("draft"));
    }

    @Test
    void list_of_articles_knows_their_status_at_any_time() {
        var draft = new Draft(unique("Draft")).stored();
        var published = new Draft(unique("Published")).published();
        var scheduled = new Draft(unique("Scheduled")).stored();
        publish(scheduled, Map.of("from", now.plus(HOUR.multipliedBy(9)).toString()));
        var expiring = new Draft(unique("Expiring")).stored();
        publish(expiring, Map.of("until", now.plus(HOUR).toString()));
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
    void what_is_missing_keeps_a_story_from_being_published() {
        var bare = created("/media", Map.of("kind", "image", "credit", Map.of("provider", "Nobody")));
        var embed = created("/embeds", Map.of("kind", "map", "credit", bare.<String>path("credit")));
        var article = created(
                "/articles",
                Map.of(
                        "language", "en",
                        "leadMedia", figure(bare.path("id")),
                        "body", List.of(Map.of("type", "embed", "embed", embed.<String>path("id")))));

        publish(new Story(article.path("id"), ""), Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/not-ready"))
                .body(
                        "missing.code",
                        equalTo(List.of(
                                "headline",
                                "section",
                                "address",
                                "caption",
                                "credit-line",
                                "embed-title",
                                "credit-line")))
                .body(
                        "missing.pointer",
                        equalTo(List.of(
                                "/headline",
                                "/section",
                                "/leadMedia",
                                "/leadMedia",
                                "/leadMedia",
                                "/body/0",
                                "/body/0")));
    }
}
