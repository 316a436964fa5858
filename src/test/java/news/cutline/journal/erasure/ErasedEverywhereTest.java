package news.cutline.journal.erasure;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.inspect;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import news.cutline.testing.Crowd;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;
import news.cutline.testing.StoppedClock;

/// What is erased comes back by no other door, whatever happens meanwhile.
@QuarkusTest
class ErasedEverywhereTest extends StoppedClock {

    private static final int ROUNDS = 15;
    private static final String NAME = "Orla Finnegan";

    @Test
    void publish_at_the_same_time_does_not_bring_back_what_is_erased() {
        var name = unique("Jane Doe");
        for (var round = 0; round < ROUNDS; round++) {
            var story = new Draft(unique("Boats")).published();
            withdraw(story.id(), Map.of("reason", "editorial", "explanation", name));
            change(story, Map.of("standfirst", "The storm is over."));
            clock.advance(Duration.ofSeconds(1));

            Crowd.of(2)
                    .each(client -> client == 0
                            ? erase("article", story.id())
                            : asAdmin()
                                    .header("If-Match", "*")
                                    .body(Map.of())
                                    .post(EDITORIAL + "/articles/{id}/publish", story.id()))
                    .forEach(answer -> assertThat(answer.statusCode())
                            .as(answer.asString())
                            .isIn(200, 201));

            inspect("/articles/" + story.id() + "/publications").body(not(containsString(name)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"caption", "credit"})
    void import_forgets_what_its_page_said_of_a_picture(String kind) {
        var headline = unique("The ferry sails again");
        var key = unique("key");
        var imported = imported(headline, key);
        String article = imported.path("articles[0]");
        String medium = inspect("/articles/" + article).extract().path("body[1].media");
        String made = kind.equals("caption")
                ? inspect("/captions?media=" + medium).extract().path("items[0].id")
                : inspect("/media/" + medium).extract().path("credit");
        change(
                "/%ss/%s".formatted(kind, made),
                kind.equals("caption") ? Map.of("text", "The ferry") : Map.of("creditLine", "Agency"));
        assertThat(imported.asString()).contains(NAME);

        assertThat(erase(kind, made).statusCode()).isEqualTo(201);

        inspect("/imports/" + imported.path("id")).statusCode(200).body(not(containsString(NAME)));
        assertThat(imported(headline, key).statusCode()).isEqualTo(409);
        assertThat(imported(headline, unique("key")).asString()).doesNotContain(NAME);
    }

    @Test
    void correction_is_erased_from_all_that_tells_it() {
        var story = new Draft(unique("Boats")).published();
        var key = unique("key");
        String wrong = corrected(story, NAME + " was not there.", key).path("at");
        clock.advance(Duration.ofMinutes(1));
        corrected(story, "There were six boats.", unique("key"));
        change(story, Map.of("standfirst", "The storm is over."));
        publish(story.id());
        var article = "/articles/" + story.id();
        inspect(article + "/history/2").body(containsString(NAME));
        given().get("/v1" + article).then().body(containsString(NAME));

        var erasure =
                Map.of("kind", "article", "id", story.id(), "corrections", List.of(wrong), "reason", "Court order");
        created("/erasures", erasure).then().body("erased", equalTo(1)).body("version", equalTo(2));

        for (var address : List.of("/v1" + article, "/stories/" + story.slug())) {
            given().get(address)
                    .then()
                    .statusCode(200)
                    .body(containsString("There were six boats."))
                    .body(not(containsString(NAME)));
        }
        for (var address : List.of(article, article + "/history", article + "/history/1", article + "/history/2")) {
            inspect(address).statusCode(200).body(not(containsString(NAME)));
        }
        inspect(article + "?asOf=" + now).body("corrections", empty());
        assertThat(corrected(story, NAME + " was not there.", key).statusCode()).isEqualTo(409);
        asAdmin()
                .body(erasure)
                .post(EDITORIAL + "/erasures")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/corrections/0"));
    }

    @Test
    void caption_that_was_erased_is_not_taken_for_the_one_before() {
        var medium = picture("The harbour", "Ada Lind");
        var story =
                new Draft(unique("Boats")).with("body", List.of(figure(medium))).stored();
        String caption = inspect("/captions?media=" + medium).extract().path("items[0].id");
        clock.advance(Duration.ofMinutes(1));
        change("/captions/" + caption, Map.of("text", "Jane Doe at the harbour"));
        var then = clock.now();
        clock.advance(Duration.ofMinutes(1));
        change("/captions/" + caption, Map.of("text", "A woman at the harbour"));

        asAdmin()
                .body(Map.of("kind", "caption", "id", caption, "versions", List.of(2), "reason", "Court order"))
                .post(EDITORIAL + "/erasures")
                .then()
                .statusCode(201);

        inspect("/articles/" + story.id() + "?asOf=" + then).statusCode(200).body("surroundings.captions", empty());
    }

    private static Response corrected(Story story, String text, String key) {
        return asAdmin()
                .header("Idempotency-Key", key)
                .body(Map.of("text", text))
                .post(EDITORIAL + "/articles/{id}/corrections", story.id());
    }

    private static Response imported(String headline, String key) {
        return asAdmin()
                .contentType("text/html; charset=utf-8")
                .header("Idempotency-Key", key)
                .body("""
                        <html lang="en"><body><article><h1>%s</h1>
                        <p>A ferry that has been out of service will carry passengers again.</p>
                        <figure><img src="https://media.example.org/ferry.jpg">
                        <figcaption>The ferry with %2$s at the berth. (Photo: %2$s/Agency)</figcaption></figure>
                        <p>The boat left the yard in April with new engines.</p></article></body></html>
                        """.formatted(headline, NAME))
                .post(EDITORIAL + "/imports");
    }

    private static Response erase(String kind, String id) {
        return asAdmin()
                .body(Map.of("kind", kind, "id", id, "versions", List.of(1), "reason", "Court order"))
                .post(EDITORIAL + "/erasures");
    }
}
