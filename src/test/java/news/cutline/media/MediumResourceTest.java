package news.cutline.media;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.story;
import static news.cutline.testing.Newsroom.unique;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class MediumResourceTest {

    private static final String MEDIA = EDITORIAL + "/media";

    @Test
    void medium_comes_with_its_credit_and_captions() {
        var medium = created(
                "/media",
                Map.of(
                        "kind",
                        "image",
                        "href",
                        "https://media.example.org/harbour.jpg",
                        "focalPoint",
                        Map.of("x", 0.5, "y", 0.25),
                        "createdOn",
                        "2026-11-20",
                        "credit",
                        Map.of("creditLine", "Ada Lind"),
                        "captions",
                        List.of(
                                Map.of("language", "en", "text", "The harbour", "altText", "Boats"),
                                Map.of("language", "de", "text", "Der Hafen"))));

        medium.then().body("focalPoint.y", equalTo(0.25f)).body("createdOn", equalTo("2026-11-20"));
        asAdmin()
                .get(EDITORIAL + "/credits/{id}", medium.<String>path("credit"))
                .then()
                .body("creditLine", equalTo("Ada Lind"));
        asAdmin()
                .queryParam("media", medium.<String>path("id"))
                .get(EDITORIAL + "/captions")
                .then()
                .body("items.text", containsInAnyOrder("The harbour", "Der Hafen"));
    }

    @Test
    void second_caption_in_a_language_is_pointed_at() {
        submit("Ada Lind", "en", "en").statusCode(409).body("errors.pointer", equalTo(List.of("/captions/1/language")));
    }

    @Test
    void nothing_is_made_when_one_part_is_wrong() {
        var line = unique("Half");

        submit(line, "en", "nonsense!")
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/captions/1/language")));

        asAdmin().queryParam("q", line).get(EDITORIAL + "/credits").then().body("items", empty());
    }

    @Test
    void wrong_values_of_an_inline_credit_are_named_where_they_stand() {
        asAdmin()
                .body(Map.of("kind", "image", "credit", Map.of("copyrightYear", 1200, "photographer", "Ada")))
                .post(MEDIA)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/credit/copyrightYear", "/credit/photographer"));
    }

    @Test
    void medium_needs_an_existing_credit() {
        asAdmin()
                .body(Map.of("kind", "image", "credit", "0199d6c0-0000-7000-8000-000000000000"))
                .post(MEDIA)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/credit")));
        asAdmin()
                .body(Map.of("kind", "image"))
                .post(MEDIA)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/credit")));
    }

    @Test
    void addresses_must_be_absolute_and_without_credentials() {
        var credit = credit("Staff");
        for (var href :
                List.of("/harbour.jpg", "//m.example.org/a.jpg", "javascript:alert(1)", "https://u:p@m.example.org/")) {
            asAdmin()
                    .body(Map.of("kind", "image", "credit", credit, "href", href))
                    .post(MEDIA)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/href")));
        }
    }

    @Test
    void captions_go_with_their_medium() {
        var medium = picture("The harbour", "Ada Lind");
        String caption = asAdmin()
                .queryParam("media", medium)
                .get(EDITORIAL + "/captions")
                .path("items[0].id");

        asAdmin().header("If-Match", "*").delete(MEDIA + "/{id}", medium).then().statusCode(204);

        asAdmin().get(MEDIA + "/{id}", medium).then().statusCode(404);
        asAdmin().get(EDITORIAL + "/captions/{id}", caption).then().statusCode(404);
    }

    @Test
    void medium_of_a_story_is_not_deleted() {
        var medium = picture("The harbour", "Ada Lind");
        var story = story(unique("Headline"), medium);

        asAdmin()
                .header("If-Match", "*")
                .delete(MEDIA + "/{id}", medium)
                .then()
                .statusCode(409)
                .body("uses", hasSize(1))
                .body("uses[0].id", equalTo(story.id()))
                .body("uses[0].live", equalTo(true));
    }

    @Test
    void medium_of_a_public_story_keeps_its_address() {
        var medium = picture("The harbour", "Ada Lind");
        story(unique("Headline"), medium);

        asAdmin()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"href\": null}")
                .patch(MEDIA + "/{id}", medium)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/in-use"))
                .body("uses", hasSize(1));
    }

    @Test
    void changed_medium_keeps_what_was_not_sent() {
        var medium = picture("The harbour", "Ada Lind");

        asAdmin()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"width\": null, \"headline\": \"Harbour 1\"}")
                .patch(MEDIA + "/{id}", medium)
                .then()
                .statusCode(200)
                .body("width", nullValue())
                .body("height", equalTo(900))
                .body("headline", equalTo("Harbour 1"));
    }

    /// A picture with its credit and a caption in each of these languages.
    private static ValidatableResponse submit(String creditLine, String... languages) {
        var captions = Stream.of(languages)
                .map(language -> Map.of("language", language))
                .toList();
        var credit = Map.of("creditLine", creditLine);
        return asAdmin()
                .body(Map.of("kind", "image", "credit", credit, "captions", captions))
                .post(MEDIA)
                .then();
    }
}
