package news.cutline.credit;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.story;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CreditResourceTest {

    private static final String CREDITS = EDITORIAL + "/credits";

    @Test
    void created_credit_is_read_back_with_all_its_members() {
        var draft = Map.of(
                "creditLine",
                "Ada Lind/Northern Wire",
                "creators",
                List.of(Map.of("name", "Ada Lind", "role", "photographer")),
                "supplierCategory",
                "wires",
                "copyrightYear",
                2026,
                "terms",
                Map.of(
                        "syndication", "allowed",
                        "territories", Map.of("except", List.of("JP")),
                        "until", "2027-01-01T00:00:00+01:00"));

        var created = asAdmin().body(draft).post(CREDITS);

        created.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Cache-Control", "no-store")
                .header("Location", equalTo("https://api.cutline.test" + CREDITS + "/" + created.path("id")))
                .body("id", matchesPattern("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"))
                .body("version", equalTo(1))
                .body("creators[0].role", equalTo("photographer"))
                .body("supplierCategory", equalTo("wires"))
                .body("terms.until", equalTo("2026-12-31T23:00:00Z"))
                .body("terms.creditRequired", equalTo(true))
                .body("provider", nullValue());
        asAdmin()
                .get(CREDITS + "/{id}", created.<String>path("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(equalTo(created.asString()));
    }

    @Test
    void what_a_get_gave_can_be_put_back_and_changes_nothing() {
        var created = created("/credits", Map.of("creditLine", "Staff"));

        asAdmin()
                .header("If-Match", "\"1\"")
                .body(created.asString())
                .put(CREDITS + "/{id}", created.<String>path("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(equalTo(created.asString()));
    }

    @Test
    void patch_changes_named_members_and_null_removes_them() {
        var created = created("/credits", Map.of("creditLine", "Staff", "provider", "Desk"));

        asAdmin()
                .header("If-Match", "\"1\"")
                .contentType(MERGE_PATCH)
                .body("{\"provider\": null, \"source\": \"Archive\"}")
                .patch(CREDITS + "/{id}", created.<String>path("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("creditLine", equalTo("Staff"))
                .body("source", equalTo("Archive"))
                .body("provider", nullValue());
    }

    @Test
    void read_only_members_cannot_be_changed() {
        var created = created("/credits", Map.of("creditLine", "Staff"));

        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body("{\"id\": \"0199d6c0-0000-7000-8000-000000000000\", \"version\": 9}")
                .patch(CREDITS + "/{id}", created.<String>path("id"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/validation-failed"))
                .body("errors.pointer", equalTo(List.of("/id", "/version")));
    }

    @Test
    void list_finds_by_text_in_either_case_and_takes_wildcards_literally() {
        var name = unique("Lind");
        created("/credits", Map.of("creditLine", "100%_" + name));

        asAdmin()
                .queryParam("q", "100%_" + name.toUpperCase())
                .get(CREDITS)
                .then()
                .body("items", hasSize(1));
        asAdmin().queryParam("q", "1__%" + name).get(CREDITS).then().body("items", hasSize(0));
    }

    @Test
    void list_since_an_instant_leaves_out_what_was_written_before() {
        var before = credit("Before");
        var after = created("/credits", Map.of("creditLine", "After"));

        asAdmin()
                .queryParam("updatedSince", after.<String>path("updatedAt"))
                .get(CREDITS)
                .then()
                .body("items.id", hasItem(after.<String>path("id")))
                .body("items.id", not(hasItem(before)));
    }

    @Test
    void pages_show_every_item_once() {
        var name = unique("Paged");
        for (var count = 0; count < 5; count++) {
            created("/credits", Map.of("creditLine", name + " " + count));
        }

        var first = asAdmin().queryParam("q", name).queryParam("limit", 2).get(CREDITS);
        var second = asAdmin()
                .queryParam("q", name)
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get(CREDITS);
        var third = asAdmin()
                .queryParam("q", name)
                .queryParam("limit", 2)
                .queryParam("cursor", second.<String>path("next"))
                .get(CREDITS);

        first.then()
                .header("Link", endsWith("cursor=" + first.path("next") + ">; rel=\"next\""))
                .body("items.creditLine", equalTo(List.of(name + " 4", name + " 3")));
        second.then().body("items.creditLine", equalTo(List.of(name + " 2", name + " 1")));
        third.then().body("items.creditLine", equalTo(List.of(name + " 0"))).body("next", nullValue());
    }

    @Test
    void cursor_is_refused_in_any_other_list_and_when_changed() {
        created("/credits", Map.of("creditLine", "One"));
        created("/credits", Map.of("creditLine", "Two"));
        String cursor = asAdmin().queryParam("limit", 1).get(CREDITS).path("next");

        for (var other : List.of(cursor.substring(1), cursor + "A", "A".repeat(5_000), "%00")) {
            asAdmin()
                    .queryParam("cursor", other)
                    .get(CREDITS)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/malformed-request"));
        }
        asAdmin()
                .queryParam("cursor", cursor)
                .queryParam("q", "x")
                .get(CREDITS)
                .then()
                .statusCode(400);
        asAdmin().queryParam("cursor", cursor).get(EDITORIAL + "/media").then().statusCode(400);
    }

    @Test
    void writes_need_the_version_they_are_meant_for() {
        var created = created("/credits", Map.of("creditLine", "Staff"));
        String id = created.path("id");

        asAdmin()
                .body("{}")
                .put(CREDITS + "/{id}", id)
                .then()
                .statusCode(428)
                .header("ETag", "\"1\"")
                .body("type", equalTo("/problems/precondition-required"));
        asAdmin()
                .header("If-Match", "\"7\"")
                .delete(CREDITS + "/{id}", id)
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"")
                .body("type", equalTo("/problems/precondition-failed"));
        asAdmin()
                .header("If-Match", "\"7\", W/\"1\"")
                .delete(CREDITS + "/{id}", id)
                .then()
                .statusCode(204);
        asAdmin().get(CREDITS + "/{id}", id).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void used_credit_is_not_deleted_and_its_uses_are_told() {
        var medium = picture("Caption", "Ada Lind");
        String credit = asAdmin().get(EDITORIAL + "/media/{id}", medium).path("credit");

        asAdmin()
                .header("If-Match", "*")
                .delete(CREDITS + "/{id}", credit)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/in-use"))
                .body("uses[0].kind", equalTo("media"))
                .body("uses[0].id", equalTo(medium))
                .body("uses[0].live", equalTo(false));
        asAdmin().get(CREDITS + "/{id}/uses", credit).then().body("id", equalTo(List.of(medium)));
    }

    @Test
    void credit_of_a_public_picture_is_a_publishers_to_change() {
        var medium = picture("Caption", "Ada Lind");
        String credit = asAdmin().get(EDITORIAL + "/media/{id}", medium).path("credit");
        var story = story(unique("Headline"), medium);

        as(tokenOf("editor"))
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body("{\"creditLine\": \"Somebody else\"}")
                .patch(CREDITS + "/{id}", credit)
                .then()
                .statusCode(403);
        as(tokenOf("publisher"))
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body("{\"creditLine\": \"Ada Lind/Wire\"}")
                .patch(CREDITS + "/{id}", credit)
                .then()
                .statusCode(200);
        asAdmin()
                .get("/v1/articles/{slug}", story.slug())
                .then()
                .body("leadMedia.credit.creditLine", equalTo("Ada Lind/Wire"));
    }
}
