package news.cutline.article.correction;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.correct;
import static news.cutline.testing.Newsroom.inspect;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.read;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.article.CorrectArticle;
import news.cutline.platform.problem.ProblemException;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;
import news.cutline.testing.StoppedClock;

@QuarkusTest
@Tag("long")
class CorrectionTest extends StoppedClock {

    @Inject
    CorrectArticle corrections;

    @Inject
    DataSource database;

    @Test
    void correction_is_in_the_public_story_from_the_next_request_on_with_its_date() {
        var story = new Draft(unique("Headline")).published();
        var before = read(story).body("corrections", empty()).extract().header("ETag");
        var later = clock.advance(Duration.ofHours(1));

        ask(story, "admin", "There were six boats, not five.")
                .statusCode(201)
                .body("text", equalTo("There were six boats, not five."))
                .body("at", equalTo(later.toString()));

        var after = read(story)
                .body("corrections.text", equalTo(List.of("There were six boats, not five.")))
                .body("corrections.at", equalTo(List.of(later.toString())))
                .body("updatedAt", equalTo(now.toString()))
                .extract()
                .header("ETag");
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void corrections_stay_in_their_order_whatever_is_published_later() {
        var story = new Draft(unique("Headline")).published();
        correct(story, "First.");
        correct(story, "Second.");
        change(story, Map.of("headline", "New"));
        clock.advance(Duration.ofHours(1));
        publish(story.id());
        correct(story, "Third.");

        read(story)
                .body("headline", equalTo("New"))
                .body("corrections.text", equalTo(List.of("First.", "Second.", "Third.")));
        inspect(story)
                .body("version", equalTo(2))
                .body("corrections.text", equalTo(List.of("First.", "Second.", "Third.")));
    }

    @Test
    void correction_of_a_withdrawn_story_is_told_when_it_is_public_again() {
        var story = new Draft(unique("Headline")).published();
        clock.advance(Duration.ofHours(1));
        withdraw(story.id(), Map.of("reason", "editorial"));

        ask(story, tokenOf("editor"), "It was a forgery.").statusCode(201);

        read(story).statusCode(410);
        publish(story.id());
        read(story).body("corrections.text", equalTo(List.of("It was a forgery.")));
    }

    @Test
    void editors_correct_drafts_but_neither_what_is_public_nor_what_is_scheduled() {
        var editor = tokenOf("editor");
        var draft = new Draft(unique("Draft")).stored();
        var scheduled = new Draft(unique("Scheduled")).stored();
        publish(scheduled, Map.of("from", now.plusSeconds(60).toString()));

        ask(draft, editor, "As printed on Friday.").statusCode(201);
        for (var story : List.of(new Draft(unique("Published")).published(), scheduled)) {
            ask(story, editor, "No.").statusCode(403).body("type", equalTo("/problems/forbidden"));
            inspect(story).body("corrections", empty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\": \" \"}",
                "{\"text\": \"a\\u0000\"}",
                "{\"text\": 1}",
                "{\"text\": \"a\", \"at\": 1}"
            })
    void correction_needs_words_and_takes_nothing_else(String body) {
        asAdmin()
                .body(body)
                .post(
                        EDITORIAL + "/articles/{id}/corrections",
                        new Draft(unique("Headline")).stored().id())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/validation-failed"));
    }

    @Test
    void correction_is_bounded_in_length_and_in_number() {
        var story = new Draft(unique("Headline")).stored();

        ask(story, "admin", "x".repeat(2001)).statusCode(422);
        ask(new Story(UUID.randomUUID().toString(), ""), "admin", "No.").statusCode(404);
        for (var number = 1; number <= 100; number++) {
            correct(story, "Correction " + number + ".");
        }
        ask(story, "admin", "One too many.").statusCode(409).body("type", equalTo("/problems/conflict"));
    }

    @Test
    void corrections_are_no_part_of_what_is_written() {
        var story = new Draft(unique("Headline")).stored();
        correct(story, "There were six.");
        var read = inspect(story).extract().asString();

        asAdmin()
                .header("If-Match", "*")
                .body(read)
                .put(EDITORIAL + "/articles/{id}", story.id())
                .then()
                .statusCode(200);
        asAdmin()
                .header("If-Match", "*")
                .body(read.replace("There were six.", "There were seven."))
                .put(EDITORIAL + "/articles/{id}", story.id())
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/corrections")));
    }

    @Test
    void correction_that_was_made_elsewhere_keeps_its_date() {
        var story = new Draft(unique("Headline")).stored();
        correct(story, "Made here.");

        bringIn(story, "Made there.", Instant.parse("2021-03-04T05:06:07Z"));

        publish(story.id());
        read(story)
                .body("corrections.text", equalTo(List.of("Made there.", "Made here.")))
                .body("corrections.at", equalTo(List.of("2021-03-04T05:06:07Z", now.toString())));
        assertThatThrownBy(() -> bringIn(story, "Not yet.", now.plusSeconds(1)))
                .isInstanceOf(ProblemException.class)
                .hasMessage("must not lie in the future");
    }

    @Test
    void database_refuses_to_change_or_forget_a_correction() throws SQLException {
        var story = new Draft(unique("Headline")).stored();
        correct(story, "There were six.");

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var change : List.of(
                    "update correction set text = 'Nothing'", "delete from correction", "truncate correction")) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void draft_that_was_never_public_is_deleted_with_its_corrections() {
        var story = new Draft(unique("Headline")).stored();
        correct(story, "There were six.");

        asAdmin()
                .header("If-Match", "*")
                .delete(EDITORIAL + "/articles/{id}", story.id())
                .then()
                .statusCode(204);
    }

    private void bringIn(Story story, String text, Instant at) {
        QuarkusTransaction.requiringNew()
                .run(() -> corrections.bringIn(UUID.fromString(story.id()), new CorrectionDraft(text), at));
    }

    private static ValidatableResponse ask(Story story, String token, String text) {
        var request = token.equals("admin") ? asAdmin() : as(token);
        return request.body(Map.of("text", text))
                .post(EDITORIAL + "/articles/{id}/corrections", story.id())
                .then();
    }
}
