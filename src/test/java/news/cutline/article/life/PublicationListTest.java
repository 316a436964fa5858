package news.cutline.article.life;

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
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
class PublicationListTest {

    private static final Duration HOUR = Duration.ofHours(1);

    /// The clock goes back after each test; what is replaced must then lie in the past, as it does in real life.
    private static final Duration LONG_AGO = Duration.ofDays(1);

    @Inject
    TestClock clock;

    Instant now;

    @BeforeEach
    void stop_the_clock() {
        now = clock.stopAt(clock.now().minus(LONG_AGO));
    }

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @Test
    void publications_tell_which_version_was_public_when() {
        var story = new Draft(unique("Headline")).stored();
        publish(story, Map.of("until", now.plus(HOUR).toString()));
        clock.advance(HOUR.multipliedBy(2));
        var second = publish(story, Map.of()).extract().<String>path("slug");
        change(story, Map.of("kicker", "Corrected"));
        clock.advance(HOUR);
        publish(story.id());
        clock.advance(HOUR);
        withdraw(story.id(), Map.of("reason", "legal", "explanation", "By order of a court."));
        publish(story, Map.of("from", now.plus(HOUR.multipliedBy(9)).toString()));

        list(story, 20)
                .body("items.number", equalTo(List.of(4, 3, 2, 1)))
                .body("items.version", equalTo(List.of(2, 2, 1, 1)))
                .body("items.status", equalTo(List.of("scheduled", "withdrawn", "replaced", "expired")))
                .body("items.from", equalTo(hours(9, 3, 2, 0)))
                .body("items[0].until", nullValue())
                .body("items[1].until", equalTo(hours(4).getFirst()))
                .body("items[2].until", equalTo(hours(3).getFirst()))
                .body("items[3].until", equalTo(hours(1).getFirst()))
                .body("items.publishedAt", equalTo(hours(9, 2, 2, 0)))
                .body("items[0].slug", equalTo(second))
                .body("items[0].withdrawal", nullValue())
                .body("items[1].withdrawal", equalTo(Map.of("reason", "legal", "explanation", "By order of a court.")));
    }

    @Test
    void publications_are_paged() {
        var story = new Draft(unique("Headline")).published();
        for (var number = 2; number <= 5; number++) {
            clock.advance(HOUR);
            publish(story.id());
        }

        String next = list(story, 2)
                .body("items.number", equalTo(List.of(5, 4)))
                .extract()
                .path("next");
        asAdmin()
                .queryParam("cursor", next)
                .queryParam("limit", 3)
                .get(EDITORIAL + "/articles/{id}/publications", story.id())
                .then()
                .body("items.number", equalTo(List.of(3, 2, 1)))
                .body("next", nullValue());
    }

    @Test
    void draft_has_no_publications_and_what_does_not_exist_has_no_list() {
        list(new Draft(unique("Headline")).stored(), 20).statusCode(200).body("items", empty());
        list(new Story(UUID.randomUUID().toString(), ""), 20).statusCode(404);
    }

    @Test
    void publish_lists_what_it_replaced() {
        var story = new Draft(unique("Headline")).stored();
        publish(story, Map.of()).body("replaced", empty());
        change(story, Map.of("kicker", "2"));
        clock.advance(HOUR);
        publish(story, Map.of("from", hours(5).getFirst()))
                .body("replaced.number", equalTo(List.of(1)))
                .body("replaced.status", equalTo(List.of("running")))
                .body("replaced.until", equalTo(hours(5)));

        publish(story, Map.of("from", hours(3).getFirst(), "until", hours(4).getFirst()))
                .body("replaced.number", equalTo(List.of(2, 1)))
                .body("replaced.status", equalTo(List.of("scheduled", "running")))
                .body("replaced.from", equalTo(hours(5, 0)))
                .body("replaced[1].until", equalTo(hours(3).getFirst()));
        inspect(story).body("replaced", nullValue());
    }

    @Test
    void what_ends_before_a_schedule_begins_is_not_replaced() {
        var story = new Draft(unique("Headline")).stored();
        publish(story, Map.of("until", hours(1).getFirst()));

        publish(story, Map.of("from", hours(2).getFirst())).body("replaced", empty());
    }

    @Test
    void withdrawal_lists_what_it_ended() {
        var story = new Draft(unique("Headline")).published();
        publish(story, Map.of("from", hours(5).getFirst()));
        clock.advance(HOUR);

        asAdmin()
                .body(Map.of("reason", "editorial"))
                .post(EDITORIAL + "/articles/{id}/withdraw", story.id())
                .then()
                .body("replaced.number", equalTo(List.of(2, 1)))
                .body("replaced.status", equalTo(List.of("scheduled", "withdrawn")))
                .body("replaced[1].until", equalTo(hours(1).getFirst()));
    }

    @Test
    void answer_of_a_publish_can_be_put_back() {
        var story = new Draft(unique("Headline")).stored();
        var answer = publish(story, Map.of()).extract().asString();

        asAdmin()
                .header("If-Match", "*")
                .body(answer)
                .put(EDITORIAL + "/articles/{id}", story.id())
                .then()
                .statusCode(200);
    }

    @Test
    void withdrawal_is_not_undone_by_a_schedule_of_the_same_microsecond() {
        var story = new Draft(unique("Headline")).published();
        withdraw(story.id(), Map.of("reason", "editorial"));
        publish(story, Map.of("from", hours(1).getFirst())).statusCode(200);

        clock.advance(Duration.ofMinutes(1));

        read(story).statusCode(410);
    }

    @Test
    void clock_of_another_instance_that_lags_makes_nothing_unpublished() {
        var story = new Draft(unique("Headline")).published();
        clock.stopAt(now.minusSeconds(1));

        withdraw(story.id(), Map.of("reason", "legal"));

        clock.advance(HOUR);
        inspect(story).body("status", equalTo("withdrawn"));
        read(story).statusCode(451);
    }

    @Test
    void clock_of_another_instance_that_lags_keeps_the_order_of_publishes() {
        var story = new Draft(unique("Headline")).with("kicker", "1").published();
        change(story, Map.of("kicker", "2"));
        clock.stopAt(now.minusMillis(200));

        publish(story, Map.of()).statusCode(200);

        clock.stopAt(now.plusSeconds(1));
        read(story).body("kicker", equalTo("2")).body("publishedAt", equalTo(now.toString()));
        list(story, 20).body("items.number", equalTo(List.of(2, 1)));
    }

    @Test
    void story_of_a_clock_that_was_an_hour_ahead_is_public_as_soon_as_it_is_published_again() {
        var story = new Draft(unique("Headline")).published();
        clock.stopAt(now.minus(HOUR));
        read(story).statusCode(404);

        publish(story.id());

        read(story).statusCode(200).body("publishedAt", equalTo(clock.now().toString()));
    }

    private static ValidatableResponse list(Story story, int limit) {
        return asAdmin()
                .queryParam("limit", limit)
                .get(EDITORIAL + "/articles/{id}/publications", story.id())
                .then();
    }

    private List<String> hours(int... hours) {
        return Arrays.stream(hours)
                .mapToObj(hour -> now.plus(HOUR.multipliedBy(hour)).toString())
                .toList();
    }
}
