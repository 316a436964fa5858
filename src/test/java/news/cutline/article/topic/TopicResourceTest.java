package news.cutline.article.topic;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.tag;
import static news.cutline.testing.Newsroom.unique;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;

@QuarkusTest
class TopicResourceTest {

    @Test
    void slug_belongs_to_one_section_and_may_be_a_tags_too() {
        var slug = section("Harbour");

        asAdmin()
                .body(Map.of("slug", slug, "name", "Other"))
                .post(EDITORIAL + "/sections")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/slug"))
                .body("type", equalTo("/problems/conflict"));
        created("/tags", Map.of("slug", slug, "name", "Harbour"));
    }

    @Test
    void slug_is_made_from_the_name_where_there_is_none_and_then_kept() {
        var name = unique("Häfen & Märkte");
        var slug = name.toLowerCase().replace("häfen & märkte", "hafen-markte");

        var first = created("/sections", Map.of("name", name));
        var second = created("/sections", Map.of("name", name));
        var third = created("/sections", Map.of("name", name));

        first.then().body("slug", equalTo(slug));
        second.then().body("slug", equalTo(slug + "-2"));
        third.then().body("slug", equalTo(slug + "-3"));
        asAdmin()
                .header("If-Match", "*")
                .body(Map.of("name", unique("Renamed")))
                .put(EDITORIAL + "/sections/{id}", first.<String>path("id"))
                .then()
                .statusCode(200)
                .body("slug", equalTo(slug));
    }

    @Test
    void section_is_no_tag() {
        var section = created("/sections", Map.of("slug", unique("harbour"), "name", "Harbour"));
        String id = section.path("id");

        asAdmin().get(EDITORIAL + "/sections/{id}", id).then().statusCode(200).body(equalTo(section.asString()));
        asAdmin().get(EDITORIAL + "/tags/{id}", id).then().statusCode(404);
        asAdmin()
                .header("If-Match", "*")
                .delete(EDITORIAL + "/tags/{id}", id)
                .then()
                .statusCode(404);
    }

    @Test
    void malformed_slugs_are_refused() {
        for (var slug : List.of(
                "Harbour",
                "har bour",
                "-harbour",
                "harbour-",
                "a--b",
                "häfen",
                "",
                "a".repeat(151),
                "0199d6c0-0000-7000-8000-000000000000")) {
            asAdmin()
                    .body(Map.of("slug", slug, "name", "Harbour"))
                    .post(EDITORIAL + "/tags")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/slug")));
        }
    }

    @Test
    void renamed_topics_are_renamed_in_every_article() {
        var section = section("Harbour");
        var tag = tag("Boats");
        var article = new Draft(unique("Headline"))
                .with("section", section)
                .with("tags", List.of(tag))
                .stored();
        String id = asAdmin().queryParam("q", tag).get(EDITORIAL + "/tags").path("items[0].id");
        var renamed = unique("ships");

        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("slug", renamed))
                .patch(EDITORIAL + "/tags/{id}", id)
                .then()
                .statusCode(200);

        asAdmin()
                .get(EDITORIAL + "/articles/{id}", article.id())
                .then()
                .body("section", equalTo(section))
                .body("tags", equalTo(List.of(renamed)));
    }

    @Test
    void used_topics_are_not_deleted() {
        var section = section("Harbour");
        new Draft(unique("Headline")).with("section", section).stored();
        String id =
                asAdmin().queryParam("q", section).get(EDITORIAL + "/sections").path("items[0].id");

        asAdmin()
                .header("If-Match", "*")
                .delete(EDITORIAL + "/sections/{id}", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/in-use"))
                .body("uses[0].kind", equalTo("article"));
    }
}
