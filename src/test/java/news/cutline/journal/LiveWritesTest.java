package news.cutline.journal;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.tag;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

/// What is public, or will be, is a publisher's to change.
@QuarkusTest
class LiveWritesTest {

    private String editor;
    private String medium;
    private String poster;
    private String embed;
    private String section;
    private String tag;
    private Story story;

    @BeforeEach
    void publish() {
        editor = tokenOf("editor");
        medium = picture("The harbour.", "Ada Lind");
        poster = picture("The player.", "Bo Berg");
        embed = embedWith(poster);
        section = section("Harbour");
        tag = tag("Boats");
        story = new Draft(unique("Boats"))
                .with("section", section)
                .with("tags", List.of(tag))
                .with("leadMedia", figure(medium))
                .with("body", List.of(Map.of("type", "embed", "embed", embed)))
                .published();
    }

    private static String embedWith(String poster) {
        return created(
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
                                "poster",
                                poster,
                                "credit",
                                credit("Cy Dahl")))
                .path("id");
    }

    @ParameterizedTest
    @CsvSource({
        "credits, creditLine, Nobody",
        "media, href, https://media.example.org/other.jpg",
        "captions, text, Another text.",
        "embeds, title, Another title",
        "sections, name, Another name",
        "tags, name, Another name"
    })
    void editor_may_not_change_what_is_public(String collection, String member, String value) {
        var path = EDITORIAL + "/" + collection + "/" + idOf(collection);

        expectUses(as(editor)
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of(member, value))
                .patch(path)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden")));
        expectUses(as(editor)
                .header("If-Match", "*")
                .delete(path)
                .then()
                // No caption of something public can be deleted, by anybody.
                .statusCode(collection.equals("captions") ? 409 : 403));
        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of(member, value))
                .patch(path)
                .then()
                .statusCode(200);
        asAdmin().header("If-Match", "*").delete(path).then().statusCode(409).body("type", equalTo("/problems/in-use"));
    }

    @Test
    void what_is_public_through_something_else_counts_too() {
        var ofPoster = asAdmin().get(EDITORIAL + "/media/{id}", poster).<String>path("credit");

        for (var path : List.of("/media/" + poster, "/credits/" + ofPoster)) {
            as(editor)
                    .header("If-Match", "*")
                    .contentType(MERGE_PATCH)
                    .body(path.startsWith("/media") ? Map.of("width", 7) : Map.of("creditLine", "Nobody"))
                    .patch(EDITORIAL + path)
                    .then()
                    .statusCode(403)
                    .body("uses", not(empty()));
        }
    }

    @Test
    void editor_may_not_add_a_caption_to_what_is_public() {
        expectUses(as(editor)
                .body(Map.of("media", medium, "language", "de", "text", "Der Hafen."))
                .post(EDITORIAL + "/captions")
                .then()
                .statusCode(403));
    }

    @Test
    void editor_may_write_no_terms() {
        as(editor)
                .body(Map.of("creditLine", "Ada Lind", "terms", Map.of("syndication", "allowed")))
                .post(EDITORIAL + "/credits")
                .then()
                .statusCode(403);
    }

    @Test
    void editor_may_go_on_with_the_draft_of_what_is_public() {
        as(editor)
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("headline", "Next"))
                .patch(EDITORIAL + "/articles/{id}", story.id())
                .then()
                .statusCode(200);
    }

    private static void expectUses(ValidatableResponse refusal) {
        refusal.body("uses", not(empty()));
    }

    private String idOf(String collection) {
        return switch (collection) {
            case "media" -> medium;
            case "embeds" -> embed;
            case "credits" -> asAdmin().get(EDITORIAL + "/media/{id}", medium).path("credit");
            case "captions" ->
                asAdmin()
                        .queryParam("media", medium)
                        .get(EDITORIAL + "/captions")
                        .path("items[0].id");
            case "sections" -> bySlug("/sections", section);
            default -> bySlug("/tags", tag);
        };
    }

    private static String bySlug(String collection, String slug) {
        return asAdmin().queryParam("q", slug).get(EDITORIAL + collection).path("items[0].id");
    }
}
