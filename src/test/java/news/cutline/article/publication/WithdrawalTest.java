package news.cutline.article.publication;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.inspect;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.read;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;
import news.cutline.testing.StoppedClock;

@QuarkusTest
class WithdrawalTest extends StoppedClock {

    @Test
    void withdrawn_story_is_gone_with_its_reason_now_and_for_the_future() {
        var successor = new Draft(unique("Successor")).published();
        var story = new Draft(unique("Headline")).published();
        publish(story, Map.of("from", now.plus(HOUR).toString())).statusCode(200);
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
        inspect(story).body("status", equalTo("withdrawn"));
    }

    @Test
    void successor_of_a_withdrawn_story_is_not_deleted() {
        var successor = new Draft(unique("Successor")).stored();
        var story = new Draft(unique("Headline"))
                .with("related", List.of(successor.id()))
                .published();
        withdraw(story.id(), Map.of("reason", "duplicate", "successor", successor.id()));
        change(story, Map.of("related", List.of()));

        asAdmin()
                .header("If-Match", "*")
                .delete(EDITORIAL + "/articles/{id}", successor.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/in-use"))
                .body("uses.id", equalTo(List.of(story.id())));
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
    void story_that_was_merged_twice_leads_to_the_first_that_is_public() {
        var last = new Draft(unique("Last")).published();
        var next = new Draft(unique("Next")).published();
        var middle = new Draft(unique("Middle")).published();
        var story = new Draft(unique("Headline")).published();
        clock.advance(Duration.ofSeconds(1));
        withdraw(story.id(), Map.of("reason", "merged", "successor", middle.id()));
        expectSuccessor(story, middle);

        withdraw(middle.id(), Map.of("reason", "merged", "successor", next.id()));
        withdraw(next.id(), Map.of("reason", "merged", "successor", last.id()));

        clock.advance(Duration.ofSeconds(1));
        expectSuccessor(story, last);
        publish(next, Map.of()).statusCode(200);
        clock.advance(Duration.ofSeconds(1));
        expectSuccessor(story, next);
    }

    private static void expectSuccessor(Story story, Story successor) {
        read(story)
                .statusCode(410)
                .body("successor", equalTo("https://api.cutline.test/v1/articles/" + successor.slug()));
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
        publish(story, Map.of("from", now.plus(HOUR).toString())).statusCode(200);

        withdraw(story.id(), Map.of("reason", "editorial"));

        inspect(story).body("status", equalTo("draft"));
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
        inspect(story).body("status", equalTo("withdrawn"));
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
}
