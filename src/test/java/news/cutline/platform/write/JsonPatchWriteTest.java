package news.cutline.platform.write;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.inspect;
import static news.cutline.testing.Newsroom.paragraph;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

@QuarkusTest
class JsonPatchWriteTest {

    private static final String JSON_PATCH = "application/json-patch+json";

    private Story story;

    @BeforeEach
    void write() {
        story = new Draft(unique("Boats"))
                .with("body", List.of(paragraph("One."), paragraph("Three.")))
                .stored();
    }

    @Test
    void operations_change_what_get_gives() {
        patch("""
                        [{"op": "test", "path": "/version", "value": 1},
                         {"op": "test", "path": "/body/0/html", "value": "One."},
                         {"op": "add", "path": "/body/1", "value": {"type": "paragraph", "html": "Two."}},
                         {"op": "add", "path": "/kicker", "value": "Harbour"},
                         {"op": "copy", "from": "/body/0", "path": "/body/-"}]
                        """)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("kicker", equalTo("Harbour"))
                .body("body.html", equalTo(List.of("One.", "Two.", "Three.", "One.")));
    }

    @Test
    void patch_that_does_not_fit_changes_nothing() {
        patch("""
                [{"op": "add", "path": "/kicker", "value": "Harbour"},
                 {"op": "test", "path": "/body/0/html", "value": "Zero."}]
                """).statusCode(409).body("type", equalTo("/problems/conflict")).body("errors[0].pointer", equalTo("/1"));

        inspect(story).body("version", equalTo(1)).body("kicker", not(equalTo("Harbour")));
    }

    @Test
    void what_is_no_patch_is_malformed() {
        patch("[{\"op\": \"spam\", \"path\": \"/kicker\"}]")
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-request"))
                .body("errors[0].pointer", equalTo("/0/op"));
        patch("{\"headline\": \"New\"}").statusCode(400).body("errors[0].pointer", equalTo(""));
        patch("[{\"op\": \"remove\", \"path\": \"/kicker\", \"path\": \"/body\"}]")
                .statusCode(400)
                .body("detail", equalTo("The body has an object with the same member twice, see line 1, column 44."));
    }

    @Test
    void change_that_is_sent_as_a_document_is_told_its_types() {
        asAdmin()
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{}")
                .patch(EDITORIAL + "/articles/" + story.id())
                .then()
                .statusCode(415)
                .body(
                        "detail",
                        equalTo("Send a change as application/merge-patch+json or application/json-patch+json."));
    }

    @Test
    void result_is_checked_as_a_put_is() {
        patch("[{\"op\": \"replace\", \"path\": \"/headline\", \"value\": 7}]")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/headline"));
        patch("[{\"op\": \"replace\", \"path\": \"/version\", \"value\": 7}]")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/version"));
        patch("[{\"op\": \"add\", \"path\": \"/01\", \"value\": 7}]").statusCode(400);
        patch("[{\"op\": \"add\", \"path\": \"\", \"value\": \"text\"}]").statusCode(422);
        patch("[{\"op\": \"remove\", \"path\": \"\"}]").statusCode(422);
    }

    @Test
    void document_can_be_replaced_as_a_whole() {
        patch("[{\"op\": \"replace\", \"path\": \"\", \"value\": {\"language\": \"de\", \"headline\": \"Boote\"}}]")
                .statusCode(200)
                .body("language", equalTo("de"))
                .body("body", equalTo(List.of()));
    }

    @Test
    void version_is_asked_for_before_anything_is_tried() {
        asAdmin()
                .contentType(JSON_PATCH)
                .body("[{\"op\": \"remove\", \"path\": \"/nothing\"}]")
                .patch(EDITORIAL + "/articles/{id}", story.id())
                .then()
                .statusCode(428);
    }

    @Test
    void example_of_every_patch_works() {
        var medium = picture("Text.", "Ada Lind");
        Map<String, Supplier<String>> made = Map.of(
                "articles",
                story::id,
                "captions",
                () -> created("/captions", Map.of("media", medium, "language", "de", "text", "Text."))
                        .path("id"),
                "credits",
                () -> credit("Ada Lind"),
                "embeds",
                () -> created(
                                "/embeds",
                                Map.of(
                                        "kind",
                                        "post",
                                        "provider",
                                        "Example",
                                        "title",
                                        "Title",
                                        "sourceUrl",
                                        "https://social.example.org/1",
                                        "credit",
                                        credit("Ada Lind")))
                        .path("id"),
                "media",
                () -> medium,
                "sections",
                () -> created("/sections", Map.of("name", "Old", "slug", unique("section")))
                        .path("id"),
                "tags",
                () -> created("/tags", Map.of("name", "Old", "slug", unique("tag")))
                        .path("id"),
                "tokens",
                () -> created("/tokens", Map.of("name", "Old", "role", "editor"))
                        .path("id"));
        var contract = given().queryParam("format", "json").get("/q/openapi").jsonPath();

        made.forEach((collection, id) -> {
            var path = EDITORIAL + "/" + collection + "/{id}";
            var example = contract.<List<?>>get(
                    "paths.'%s'.patch.requestBody.content.'%s'.example".formatted(path, JSON_PATCH));
            assertThat(example).as(collection).isNotEmpty();
            asAdmin()
                    .header("If-Match", "*")
                    .contentType(JSON_PATCH)
                    .body(example)
                    .patch(path, id.get())
                    .then()
                    .statusCode(200);
        });
    }

    private ValidatableResponse patch(String operations) {
        return asAdmin()
                .header("If-Match", "\"1\"")
                .contentType(JSON_PATCH)
                .body(operations)
                .patch(EDITORIAL + "/articles/{id}", story.id())
                .then();
    }
}
