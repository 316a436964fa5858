package news.cutline.media;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.story;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CaptionResourceTest {

    private static final String CAPTIONS = EDITORIAL + "/captions";

    @Test
    void medium_has_one_caption_in_each_language() {
        var medium = picture("The harbour", "Ada Lind");

        created("/captions", Map.of("media", medium, "language", "fr", "text", "Le port"));

        asAdmin()
                .body(Map.of("media", medium, "language", "fr"))
                .post(CAPTIONS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("errors.pointer", equalTo(List.of("/language")));
        asAdmin()
                .queryParam("media", medium)
                .queryParam("language", "fr")
                .get(CAPTIONS)
                .then()
                .body("items.text", equalTo(List.of("Le port")));
    }

    @Test
    void caption_never_exists_without_a_medium() {
        asAdmin()
                .body(Map.of("media", "0199d6c0-0000-7000-8000-000000000000", "language", "en"))
                .post(CAPTIONS)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/media")));
    }

    @Test
    void caption_stays_with_its_medium() {
        var other = picture("Other", "Ada Lind");

        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("media", other))
                .patch(CAPTIONS + "/{id}", captionOf(picture("The harbour", "Ada Lind")))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/media")));
    }

    @Test
    void caption_of_a_public_picture_is_a_publishers_to_change_and_nobodys_to_delete_or_empty() {
        var medium = picture("The harbor", "Ada Lind");
        var story = story(unique("Headline"), medium);
        var caption = captionOf(medium);

        as(tokenOf("editor"))
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("text", "The harbour"))
                .patch(CAPTIONS + "/{id}", caption)
                .then()
                .statusCode(403)
                .body("uses[0].id", equalTo(story.id()));
        asAdmin()
                .header("If-Match", "*")
                .delete(CAPTIONS + "/{id}", caption)
                .then()
                .statusCode(409);
        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body("{\"text\": null}")
                .patch(CAPTIONS + "/{id}", caption)
                .then()
                .statusCode(409);
        as(tokenOf("publisher"))
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("text", "The harbour"))
                .patch(CAPTIONS + "/{id}", caption)
                .then()
                .statusCode(200);
        asAdmin()
                .get("/v1/articles/{slug}", story.slug())
                .then()
                .body("leadMedia.caption.text", equalTo("The harbour"));
    }

    @Test
    void uses_of_a_caption_are_those_of_its_medium() {
        var medium = picture("The harbour", "Ada Lind");
        var story = story(unique("Headline"), medium);

        asAdmin().get(CAPTIONS + "/{id}/uses", captionOf(medium)).then().body("id", equalTo(List.of(story.id())));
    }

    private static String captionOf(String medium) {
        return asAdmin().queryParam("media", medium).get(CAPTIONS).path("items[0].id");
    }
}
