package news.cutline.ingest.newsroom;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import news.cutline.testing.NewsroomLines;
import news.cutline.testing.StoppedClock;

/// Articles that come in with the life that they have had elsewhere.
@QuarkusTest
class PastPublicationsTest extends StoppedClock {

    private static final String MONDAY = "2020-05-04T08:00:00Z";
    private static final String TUESDAY = "2020-05-05T08:00:00Z";
    private static final String WEDNESDAY = "2020-05-06T08:00:00Z";

    @Inject
    DataSource database;

    String tomorrow;

    @BeforeEach
    void look_ahead() {
        tomorrow = now.plus(Duration.ofDays(1)).toString();
    }

    @Test
    void oldest_story_is_where_its_date_belongs() {
        var article = bring(period("0001-01-01T00:00:00Z", null));

        given().get("/v1/articles?sort=publishedAt&limit=1")
                .then()
                .body("items.id", contains(article))
                .body("items[0].publishedAt", equalTo("0001-01-01T00:00:00Z"));
    }

    @Test
    void unbroken_run_keeps_its_beginning() throws SQLException {
        var article = bring(period(MONDAY, null), period(TUESDAY, null), period(WEDNESDAY, null));

        given().get("/v1/articles/{id}", article)
                .then()
                .statusCode(200)
                .body("publishedAt", equalTo(MONDAY))
                .body("firstPublishedAt", equalTo(MONDAY))
                .body("updatedAt", equalTo(WEDNESDAY));
        assertThat(rows(article))
                .containsExactly(
                        "1 2020-05-04 08:00:00+00 2020-05-05 08:00:00+00 t",
                        "2 2020-05-05 08:00:00+00 2020-05-06 08:00:00+00 t",
                        "3 2020-05-06 08:00:00+00 null f");
    }

    @Test
    void interrupted_story_was_first_public_before() {
        var article = bring(period(MONDAY, TUESDAY), period(WEDNESDAY, null));

        given().get("/v1/articles/{id}", article)
                .then()
                .body("publishedAt", equalTo(WEDNESDAY))
                .body("firstPublishedAt", equalTo(MONDAY));
    }

    @Test
    void period_ahead_is_a_schedule() {
        var article = bring(period(tomorrow, null));
        var running = bring(period(MONDAY, null), period(tomorrow, null));

        status(article).body("status", equalTo("scheduled"));
        given().get("/v1/articles/{id}", article).then().statusCode(404);
        status(running).body("status", equalTo("published")).body("scheduledVersion", equalTo(1));
        clock.stopAt(Instant.parse(tomorrow));
        given().get("/v1/articles/{id}", article).then().statusCode(200);
        given().get("/v1/articles/{id}", running).then().body("publishedAt", equalTo(MONDAY));
    }

    @Test
    void what_has_ended_is_gone() {
        status(bring(period(MONDAY, TUESDAY))).body("status", equalTo("expired"));
    }

    @Test
    void what_was_taken_back_names_its_successor_wherever_that_stands_in_the_file() {
        var successor = UUID.randomUUID().toString();
        var withdrawal = Map.of("reason", "merged", "explanation", "See there.", "successor", successor);
        var related = story(withdrawn(MONDAY, TUESDAY, withdrawal));
        related.put("related", List.of(successor));
        var file = new NewsroomLines();
        var ended = file.add("article", related);
        var now = file.add("article", story(withdrawn(MONDAY, null, withdrawal)));
        file.add("article", successor, story(period(MONDAY, null)));

        file.send().then().statusCode(201);

        for (var article : List.of(ended, now)) {
            status(article).body("status", equalTo("withdrawn"));
            given().get("/v1/articles/{id}", article)
                    .then()
                    .statusCode(410)
                    .body("reason", equalTo("merged"))
                    .body("explanation", equalTo("See there."));
        }
        given().get("/v1/articles/{id}", successor).then().statusCode(200);
        asAdmin()
                .header("If-Match", "*")
                .delete(EDITORIAL + "/articles/{id}", successor)
                .then()
                .statusCode(409)
                .body("uses.id", hasItem(ended));
    }

    @Test
    void corrections_keep_their_dates() {
        var story = story(period(MONDAY, null), period(TUESDAY, null));
        story.put("corrections", List.of(Map.of("text", "There were six boats.", "at", TUESDAY)));
        var file = new NewsroomLines();
        var article = file.add("article", story);

        file.send().then().statusCode(201);

        given().get("/v1/articles/{id}", article)
                .then()
                .body("corrections", equalTo(List.of(Map.of("text", "There were six boats.", "at", TUESDAY))));
    }

    @Test
    void corrections_of_the_future_are_refused() {
        var story = story(period(MONDAY, null));
        story.put("corrections", List.of(Map.of("text", "There were six boats.", "at", tomorrow)));

        new NewsroomLines()
                .add("article", UUID.randomUUID().toString(), story)
                .send()
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/0/article/corrections/0/at")));
    }

    @Test
    void article_that_came_in_is_published_on_as_any_other() {
        var article = bring(period(MONDAY, null));

        publish(article);

        given().get("/v1/articles/{id}", article)
                .then()
                .body("publishedAt", equalTo(MONDAY))
                .body("updatedAt", equalTo(now.toString()));
    }

    @Test
    void what_is_public_must_be_ready_and_what_was_need_not_be() {
        var file = new NewsroomLines();
        var credit = file.add("credit", Map.of());
        var medium = file.add("medium", Map.of("kind", "image", "credit", credit));
        var story = story(period(MONDAY, null));
        story.put("leadMedia", figure(medium));
        file.add("article", story);

        file.send()
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/2/article/leadMedia", "/2/article/leadMedia", "/2/article/leadMedia"))
                .body("errors.detail", hasItem("The medium " + medium + " has no caption."));

        var past = new NewsroomLines();
        var nameless = story(period(MONDAY, TUESDAY));
        nameless.remove("headline");
        past.add("article", nameless);
        past.send().then().statusCode(422).body("errors.pointer", equalTo(List.of("/0/article/headline")));
    }

    @Test
    void periods_that_could_not_have_been_are_refused() {
        var reason = Map.of("reason", "editorial");
        expectRefused("/0/article/publications/0/until", period(TUESDAY, MONDAY));
        expectRefused("/0/article/publications/0/until", period(MONDAY, MONDAY));
        expectRefused("/0/article/publications/1/from", period(TUESDAY, null), period(MONDAY, null));
        expectRefused("/0/article/publications/1/from", period(MONDAY, null), period(MONDAY, null));
        expectRefused("/0/article/publications/1/from", period(MONDAY, WEDNESDAY), period(TUESDAY, null));
        expectRefused(
                "/0/article/publications/0/from",
                period(tomorrow, null),
                period(now.plus(Duration.ofDays(2)).toString(), null));
        expectRefused(
                "/0/article/publications/0/withdrawal", withdrawn(MONDAY, TUESDAY, reason), period(WEDNESDAY, null));
        expectRefused("/0/article/publications/0/withdrawal", withdrawn(MONDAY, tomorrow, reason));
        expectRefused("/0/article/publications/0/withdrawal", withdrawn(tomorrow, null, reason));
        expectRefused("/0/article/publications/0/withdrawal/reason", withdrawn(MONDAY, null, Map.of()));
        expectRefused(
                "/0/article/publications/0/withdrawal/successor",
                withdrawn(
                        MONDAY,
                        null,
                        Map.of(
                                "reason",
                                "merged",
                                "successor",
                                UUID.randomUUID().toString())));
    }

    @SafeVarargs
    private static void expectRefused(String pointer, Map<String, ?>... periods) {
        send(UUID.randomUUID().toString(), periods)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of(pointer)));
    }

    @SafeVarargs
    private static String bring(Map<String, ?>... periods) {
        var id = UUID.randomUUID().toString();
        send(id, periods).then().statusCode(201).body("errors", nullValue());
        return id;
    }

    @SafeVarargs
    private static Response send(String id, Map<String, ?>... periods) {
        return new NewsroomLines().add("article", id, story(periods)).send();
    }

    @SafeVarargs
    private static Map<String, Object> story(Map<String, ?>... periods) {
        var story = new LinkedHashMap<String, Object>();
        story.put("language", "en");
        story.put("headline", unique("Headline"));
        story.put("section", section("News"));
        story.put("publications", List.of(periods));
        return story;
    }

    private static Map<String, Object> period(String from, String until) {
        var period = new LinkedHashMap<String, Object>(Map.of("from", from));
        if (until != null) {
            period.put("until", until);
        }
        return period;
    }

    private static Map<String, Object> withdrawn(String from, String until, Map<String, ?> withdrawal) {
        var period = period(from, until);
        period.put("withdrawal", withdrawal);
        return period;
    }

    private static ValidatableResponse status(String article) {
        return asAdmin().get(EDITORIAL + "/articles/{id}", article).then();
    }

    private List<String> rows(String article) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set local time zone 'UTC'");
            var rows = statement.executeQuery("""
                    select number || ' ' || (live_from at time zone 'UTC') || '+00 '
                        || coalesce((live_until at time zone 'UTC') || '+00', 'null') || ' '
                        || case when superseded then 't' else 'f' end
                    from publication where article_id = '%s' order by number
                    """.formatted(article));
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
