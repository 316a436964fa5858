package news.cutline.journal.history;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.inspect;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.tag;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.testing.Newsroom;
import news.cutline.testing.Newsroom.Draft;

@QuarkusTest
class ReversionTest {

    @Test
    void going_back_makes_a_new_version_of_what_stood_there() {
        var credit = Newsroom.credit("Ada Lind");
        change("/credits/" + credit, Map.of("creditLine", "A. Lind", "provider", "Northern Wire"));

        revert("/credits/" + credit, 1)
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("version", equalTo(3))
                .body("creditLine", equalTo("Ada Lind"))
                .body("provider", nullValue());
        inspect("/credits/" + credit + "/history").body("items.operation", contains("revert", "update", "create"));
    }

    @Test
    void going_back_needs_the_version_that_one_has_seen() {
        var credit = Newsroom.credit("Ada Lind");

        asAdmin()
                .body(Map.of("version", 1))
                .post(EDITORIAL + "/credits/" + credit + "/revert")
                .then()
                .statusCode(428);
        asAdmin()
                .header("If-Match", "\"7\"")
                .body(Map.of("version", 1))
                .post(EDITORIAL + "/credits/" + credit + "/revert")
                .then()
                .statusCode(412);
    }

    @Test
    void going_back_to_what_is_gone_says_all_that_is_missing() {
        var section = section("Harbour");
        var tag = tag("Boats");
        var story = new Draft(unique("Boats"))
                .with("section", section)
                .with("tags", List.of(tag))
                .stored();
        change(story, Map.of("section", section("Sport"), "tags", List.of()));
        for (var gone : List.of("/sections/" + idOf("/sections", section), "/tags/" + idOf("/tags", tag))) {
            asAdmin().header("If-Match", "*").delete(EDITORIAL + gone).then().statusCode(204);
        }

        revert("/articles/" + story.id(), 1)
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("errors.pointer", contains("/section", "/tags/0"));
        inspect(story).body("version", equalTo(2));
    }

    @Test
    void going_back_finds_sections_and_tags_under_their_new_names() {
        var section = section("Harbour");
        var tag = tag("Boats");
        var story = new Draft(unique("Boats"))
                .with("section", section)
                .with("tags", List.of(tag))
                .stored();
        change(story, Map.of("section", section("Sport"), "tags", List.of()));
        var port = rename("/sections", section);
        var ships = rename("/tags", tag);
        created("/sections", Map.of("slug", section, "name", "Another harbour"));

        revert("/articles/" + story.id(), 1)
                .statusCode(200)
                .body("section", equalTo(port))
                .body("tags", contains(ships));
    }

    @Test
    void going_back_does_not_take_a_new_section_for_one_that_is_gone() {
        var section = section("Harbour");
        var story = new Draft(unique("Boats")).with("section", section).stored();
        change(story, Map.of("section", section("Sport")));
        asAdmin()
                .header("If-Match", "*")
                .delete(EDITORIAL + "/sections/" + idOf("/sections", section))
                .then()
                .statusCode(204);
        created("/sections", Map.of("slug", section, "name", "Another harbour"));

        revert("/articles/" + story.id(), 1).statusCode(409).body("errors.pointer", contains("/section"));
    }

    @Test
    void going_back_does_not_guess_which_section_had_a_name_that_was_erased() {
        var section = section("Harbour");
        var id = idOf("/sections", section);
        var story = new Draft(unique("Boats")).with("section", section).stored();
        change(story, Map.of("section", section("Sport")));
        change("/sections/" + id, Map.of("slug", unique("renamed")));
        created("/erasures", Map.of("kind", "section", "id", id, "versions", List.of(1), "reason", "Court order"));
        created("/sections", Map.of("slug", section, "name", "Another harbour"));

        revert("/articles/" + story.id(), 1).statusCode(409).body("errors.pointer", contains("/section"));
    }

    @Test
    void editors_may_look_and_go_back_in_drafts() {
        String editor = tokenOf("editor");
        var headline = unique("Boats");
        var story = new Draft(headline).stored();
        change("/articles/" + story.id(), Map.of("headline", "Ships"));

        as(editor)
                .header("If-Match", "*")
                .body(Map.of("version", 1))
                .post(EDITORIAL + "/articles/" + story.id() + "/revert")
                .then()
                .statusCode(200)
                .body("headline", equalTo(headline));
        assertThat(as(editor)
                        .get(EDITORIAL + "/articles/" + story.id() + "/history")
                        .statusCode())
                .isEqualTo(200);
    }

    /// Gives what has this slug another, and returns that.
    private static String rename(String collection, String slug) {
        var other = unique("renamed");
        change(collection + "/" + idOf(collection, slug), Map.of("slug", other));
        return other;
    }

    private static String idOf(String collection, String slug) {
        return asAdmin().queryParam("q", slug).get(EDITORIAL + collection).path("items[0].id");
    }

    private static ValidatableResponse revert(String path, int version) {
        return asAdmin()
                .header("If-Match", "*")
                .body(Map.of("version", version))
                .post(EDITORIAL + path + "/revert")
                .then();
    }
}
