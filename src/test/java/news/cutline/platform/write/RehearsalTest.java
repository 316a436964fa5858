package news.cutline.platform.write;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.inspect;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.read;
import static news.cutline.testing.Newsroom.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.testing.Newsroom.Draft;

@QuarkusTest
class RehearsalTest {

    @Test
    void rehearsed_creation_shows_what_would_be_made_and_makes_nothing() {
        var headline = unique("Boats leave");

        rehearse("/articles", Map.of("language", "en", "headline", headline))
                .statusCode(200)
                .header("Location", nullValue())
                .header("ETag", nullValue())
                .body("headline", equalTo(headline))
                .body("slug", notNullValue())
                .body("status", equalTo("draft"))
                .body("id", nullValue())
                .body("version", nullValue());

        expectNone("/articles", headline);
        var slug = new Draft(headline).stored().slug();
        rehearse("/articles", Map.of("language", "en", "headline", "Another", "slug", slug))
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"));
    }

    @Test
    void ids_of_whatever_would_be_made_with_it_are_not_shown() {
        var creditLine = unique("Ada Lind");
        rehearse(
                        "/media",
                        Map.of(
                                "kind",
                                "image",
                                "credit",
                                Map.of("creditLine", creditLine),
                                "captions",
                                List.of(Map.of("language", "en", "text", "The harbour."))))
                .statusCode(200)
                .body("kind", equalTo("image"))
                .body("credit", nullValue());
        expectNone("/credits", creditLine);

        var existing = credit("Ada Lind");
        rehearse("/media", Map.of("kind", "image", "credit", existing)).body("credit", equalTo(existing));
    }

    @Test
    void rehearsed_change_keeps_the_id_and_changes_nothing() {
        var story = new Draft(unique("Old")).stored();

        asAdmin()
                .header("If-Match", "\"1\"")
                .contentType(MERGE_PATCH)
                .queryParam("validateOnly", true)
                .body(Map.of("headline", "New"))
                .patch(EDITORIAL + "/articles/{id}", story.id())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("id", equalTo(story.id()))
                .body("headline", equalTo("New"))
                .body("version", equalTo(1));

        inspect(story).body("version", equalTo(1)).header("ETag", equalTo("\"1\""));
    }

    @Test
    void rehearsed_change_is_refused_as_a_real_one() {
        var credit = created("/credits", Map.of("creditLine", "Ada Lind"));
        var path = EDITORIAL + "/credits/" + credit.path("id");
        var request = asAdmin().queryParam("validateOnly", true).body(credit.asString());

        request.put(path).then().statusCode(428);
        request.header("If-Match", "\"7\"").put(path).then().statusCode(412).header("ETag", equalTo("\"1\""));
        asAdmin()
                .header("If-Match", "*")
                .queryParam("validateOnly", true)
                .body("{\"creditLine\": 7}")
                .put(path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/creditLine"));
    }

    @Test
    void rehearsed_publishing_shows_nothing_to_anybody() {
        var medium = picture("The harbour.", "Ada Lind");
        var story = new Draft(unique("Boats"))
                .with("leadMedia", Map.of("type", "figure", "media", medium))
                .stored();

        asAdmin()
                .header("If-Match", "*")
                .queryParam("validateOnly", true)
                .body(Map.of())
                .post(EDITORIAL + "/articles/{id}/publish", story.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("published"))
                .body("id", equalTo(story.id()));

        inspect(story).body("status", equalTo("draft"));
        read(story).statusCode(404);
    }

    @Test
    void rehearsed_token_is_not_shown() {
        rehearse("/tokens", Map.of("name", unique("tool"), "role", "editor"))
                .statusCode(200)
                .body("role", equalTo("editor"))
                .body("token", nullValue());
    }

    @Test
    void rehearsal_does_not_use_up_a_key() {
        var key = unique("key");
        asAdmin()
                .header("Idempotency-Key", key)
                .queryParam("validateOnly", true)
                .body(Map.of("creditLine", unique("Ada")))
                .post(EDITORIAL + "/credits")
                .then()
                .statusCode(200);

        asAdmin()
                .header("Idempotency-Key", key)
                .body(Map.of("creditLine", unique("Ada")))
                .post(EDITORIAL + "/credits")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void only_writes_can_be_rehearsed_and_only_by_true() {
        var id = credit("Ada Lind");
        asAdmin()
                .queryParam("validateOnly", true)
                .get(EDITORIAL + "/credits/{id}", id)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-parameter"));
        asAdmin()
                .queryParam("validateOnly", "yes")
                .body(Map.of("creditLine", "Ada"))
                .post(EDITORIAL + "/credits")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-request"));
    }

    private static ValidatableResponse rehearse(String collection, Map<String, ?> draft) {
        return asAdmin()
                .queryParam("validateOnly", true)
                .body(draft)
                .post(EDITORIAL + collection)
                .then();
    }

    private static void expectNone(String collection, String words) {
        asAdmin()
                .queryParam("q", words)
                .get(EDITORIAL + collection)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }
}
