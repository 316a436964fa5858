package news.cutline.journal.history;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.inspect;
import static news.cutline.testing.Newsroom.paragraph;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.platform.time.TestClock;
import news.cutline.testing.Newsroom;
import news.cutline.testing.Newsroom.Draft;

@QuarkusTest
class HistoryTest {

    @Inject
    TestClock clock;

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @Test
    void history_says_who_did_what_newest_first() {
        var name = unique("Picture desk");
        String token =
                created("/tokens", Map.of("name", name, "role", "publisher")).path("token");
        String credit = as(token)
                .body(Map.of("creditLine", "Ada Lind"))
                .post(EDITORIAL + "/credits")
                .path("id");
        change("/credits/" + credit, Map.of("provider", "Northern Wire"));
        as(token).header("If-Match", "*").delete(EDITORIAL + "/credits/" + credit);

        inspect("/credits/" + credit + "/history")
                .statusCode(200)
                .body("items.operation", contains("delete", "update", "create"))
                .body("items.version", contains(2, 2, 1))
                .body("items.actor", contains(name, "admin", name));
        inspect("/credits/" + credit + "/history/1")
                .statusCode(200)
                .body("state.creditLine", equalTo("Ada Lind"))
                .body("state.provider", nullValue());
    }

    @Test
    void history_is_paged() {
        var credit = Newsroom.credit("Ada Lind");
        change("/credits/" + credit, Map.of("provider", "A"));
        change("/credits/" + credit, Map.of("provider", "B"));

        var first = inspect("/credits/" + credit + "/history?limit=2").body("items.version", contains(3, 2));
        inspect("/credits/" + credit + "/history?limit=2&cursor="
                        + first.extract().path("next"))
                .body("items.version", contains(1))
                .body("next", nullValue());
    }

    @Test
    void difference_is_a_patch_and_told_word_by_word() {
        var story = new Draft(unique("Boats")).stored();
        change("/articles/" + story.id(), Map.of("standfirst", "The storm is over."));
        change("/articles/" + story.id(), Map.of("standfirst", "The long storm is over."));

        inspect("/articles/" + story.id() + "/diff?from=2&to=3")
                .statusCode(200)
                .body(
                        "patch",
                        contains(Map.of("op", "replace", "path", "/standfirst", "value", "The long storm is over.")))
                .body("changes[0].action", equalTo("changed"))
                .body("changes[0].before", equalTo("The storm is over."))
                .body("changes[0].words.fate", contains("kept", "added", "kept"))
                .body("changes[0].words.text", contains("The", " long", " storm is over."));
        inspect("/articles/" + story.id() + "/diff?from=2&to=2")
                .body("patch", empty())
                .body("changes", empty());
    }

    @Test
    void difference_of_bodies_names_the_blocks_that_differ() {
        var story = new Draft(unique("Boats"))
                .with("body", List.of(paragraph("One."), paragraph("Two."), paragraph("Three.")))
                .stored();
        change(
                "/articles/" + story.id(),
                Map.of("body", List.of(paragraph("Zero."), paragraph("One."), paragraph("Three!"))));

        var patch = inspect("/articles/" + story.id() + "/diff?from=1&to=2")
                .extract()
                .path("patch");
        asAdmin()
                .contentType("application/json-patch+json")
                .header("If-Match", "*")
                .body(inspect("/articles/" + story.id() + "/diff?from=2&to=1")
                        .extract()
                        .<Object>path("patch"))
                .patch(EDITORIAL + "/articles/" + story.id())
                .then()
                .statusCode(200)
                .body("body.html", contains("One.", "Two.", "Three."));
        asAdmin()
                .contentType("application/json-patch+json")
                .header("If-Match", "*")
                .body(patch)
                .patch(EDITORIAL + "/articles/" + story.id())
                .then()
                .statusCode(200)
                .body("body.html", contains("Zero.", "One.", "Three!"));
    }

    @Test
    void versions_of_something_else_are_not_versions_of_this() {
        var credit = Newsroom.credit("Ada Lind");
        var other = Newsroom.credit("Petr Holm");
        change("/credits/" + other, Map.of("provider", "Northern Wire"));

        revert("/credits/" + credit, 2).statusCode(404);
        inspect("/media/" + credit + "/history").statusCode(404);
        inspect("/credits/" + credit + "/history/2").statusCode(404);
        inspect("/credits/" + credit + "/diff?from=1&to=2").statusCode(404);
        inspect("/credits/" + credit + "/diff?from=1").statusCode(400);
        revert("/credits/" + credit, -1).statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({
        "sections, name",
        "tags, name",
        "captions, text",
        "embeds, title",
        "media, headline",
        "credits, provider"
    })
    void everything_has_a_history(String collection, String member) {
        var path = "/" + collection + "/" + idIn(collection);
        change(path, Map.of(member, "Before"));
        change(path, Map.of(member, "After"));

        inspect(path + "/history").body("items", hasSize(3));
        inspect(path + "/diff?from=2&to=3").body("changes.pointer", contains("/" + member));
        revert(path, 2).statusCode(200).body(member, equalTo("Before"));
        inspect(path + "?asOf=" + clock.now()).statusCode(200).body(member, equalTo("Before"));
    }

    private static String idIn(String collection) {
        return switch (collection) {
            case "sections", "tags" ->
                created("/" + collection, Map.of("slug", unique("topic"), "name", "Harbour"))
                        .path("id");
            case "captions" ->
                inspect("/captions?media=" + picture("The harbour", "Ada Lind"))
                        .extract()
                        .path("items[0].id");
            case "embeds" ->
                created("/embeds", Map.of("kind", "video", "credit", Newsroom.credit("Ada Lind")))
                        .path("id");
            case "media" -> picture("The harbour", "Ada Lind");
            default -> Newsroom.credit("Ada Lind");
        };
    }

    private static ValidatableResponse revert(String path, int version) {
        return asAdmin()
                .header("If-Match", "*")
                .body(Map.of("version", version))
                .post(EDITORIAL + path + "/revert")
                .then();
    }
}
