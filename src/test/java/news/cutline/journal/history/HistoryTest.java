package news.cutline.journal.history;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.inspect;
import static news.cutline.testing.Newsroom.paragraph;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.tag;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
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
        patch("/credits/" + credit, Map.of("provider", "Northern Wire"));
        as(token).header("If-Match", "*").delete(EDITORIAL + "/credits/" + credit);

        get("/credits/" + credit + "/history")
                .statusCode(200)
                .body("items.operation", contains("delete", "update", "create"))
                .body("items.version", contains(2, 2, 1))
                .body("items.actor", contains(name, "admin", name));
        get("/credits/" + credit + "/history/1")
                .statusCode(200)
                .body("state.creditLine", equalTo("Ada Lind"))
                .body("state.provider", nullValue());
    }

    @Test
    void history_is_paged() {
        var credit = Newsroom.credit("Ada Lind");
        patch("/credits/" + credit, Map.of("provider", "A"));
        patch("/credits/" + credit, Map.of("provider", "B"));

        var first = get("/credits/" + credit + "/history?limit=2").body("items.version", contains(3, 2));
        get("/credits/" + credit + "/history?limit=2&cursor=" + first.extract().path("next"))
                .body("items.version", contains(1))
                .body("next", nullValue());
    }

    @Test
    void difference_is_a_patch_and_told_word_by_word() {
        var story = new Draft(unique("Boats")).stored();
        patch("/articles/" + story.id(), Map.of("standfirst", "The storm is over."));
        patch("/articles/" + story.id(), Map.of("standfirst", "The long storm is over."));

        get("/articles/" + story.id() + "/diff?from=2&to=3")
                .statusCode(200)
                .body(
                        "patch",
                        contains(Map.of("op", "replace", "path", "/standfirst", "value", "The long storm is over.")))
                .body("changes[0].action", equalTo("changed"))
                .body("changes[0].before", equalTo("The storm is over."))
                .body("changes[0].words.fate", contains("kept", "added", "kept"))
                .body("changes[0].words.text", contains("The", " long", " storm is over."));
        get("/articles/" + story.id() + "/diff?from=2&to=2")
                .body("patch", empty())
                .body("changes", empty());
    }

    @Test
    void difference_of_bodies_names_the_blocks_that_differ() {
        var story = new Draft(unique("Boats"))
                .with("body", List.of(paragraph("One."), paragraph("Two."), paragraph("Three.")))
                .stored();
        patch(
                "/articles/" + story.id(),
                Map.of("body", List.of(paragraph("Zero."), paragraph("One."), paragraph("Three!"))));

        var patch =
                get("/articles/" + story.id() + "/diff?from=1&to=2").extract().path("patch");
        asAdmin()
                .contentType("application/json-patch+json")
                .header("If-Match", "*")
                .body(get("/articles/" + story.id() + "/diff?from=2&to=1")
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
    void going_back_makes_a_new_version_of_what_stood_there() {
        var credit = Newsroom.credit("Ada Lind");
        patch("/credits/" + credit, Map.of("creditLine", "A. Lind", "provider", "Northern Wire"));

        revert("/credits/" + credit, 1)
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("version", equalTo(3))
                .body("creditLine", equalTo("Ada Lind"))
                .body("provider", nullValue());
        get("/credits/" + credit + "/history").body("items.operation", contains("revert", "update", "create"));
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
    void going_back_to_what_is_gone_says_what_is_missing() {
        var tag = tag("Boats");
        var story = new Draft(unique("Boats")).with("tags", List.of(tag)).stored();
        patch("/articles/" + story.id(), Map.of("tags", List.of()));
        String id = asAdmin().queryParam("q", tag).get(EDITORIAL + "/tags").path("items[0].id");
        asAdmin()
                .header("If-Match", "*")
                .delete(EDITORIAL + "/tags/" + id)
                .then()
                .statusCode(204);

        revert("/articles/" + story.id(), 1)
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("errors.pointer", contains("/tags/0"));
        inspect(story).body("version", equalTo(2));
    }

    @Test
    void versions_of_something_else_are_not_versions_of_this() {
        var credit = Newsroom.credit("Ada Lind");
        var other = Newsroom.credit("Petr Holm");
        patch("/credits/" + other, Map.of("provider", "Northern Wire"));

        revert("/credits/" + credit, 2).statusCode(404);
        get("/media/" + credit + "/history").statusCode(404);
        get("/credits/" + credit + "/history/2").statusCode(404);
        get("/credits/" + credit + "/diff?from=1&to=2").statusCode(404);
        get("/credits/" + credit + "/diff?from=1").statusCode(400);
        revert("/credits/" + credit, -1).statusCode(422);
    }

    @Test
    void article_as_of_an_instant_shows_captions_and_credits_as_they_were() {
        var medium = picture("The harbour", "Ada Lind");
        var headline = unique("Boats");
        var story = new Draft(headline).with("body", List.of(figure(medium))).stored();
        String caption = get("/captions?media=" + medium).extract().path("items[0].id");
        String credit = get("/media/" + medium).extract().path("credit");
        var then = clock.stop();
        clock.advance(Duration.ofMinutes(1));
        patch("/captions/" + caption, Map.of("text", "The old harbour"));
        patch("/credits/" + credit, Map.of("creditLine", "A. Lind"));
        patch("/articles/" + story.id(), Map.of("headline", "Ships"));

        get("/articles/" + story.id() + "?asOf=" + then)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("headline", equalTo(headline))
                .body("surroundings.media.id", contains(medium))
                .body("surroundings.captions.text", contains("The harbour"))
                .body("surroundings.credits.creditLine", contains("Ada Lind"));
        get("/articles/" + story.id() + "?asOf=" + clock.now())
                .body("headline", equalTo("Ships"))
                .body("surroundings.captions.text", contains("The old harbour"))
                .body("surroundings.credits.creditLine", contains("A. Lind"));
        get("/articles/" + story.id() + "?asOf=" + then.minus(Duration.ofDays(1)))
                .statusCode(404);
        get("/articles/" + story.id() + "?asOf=yesterday").statusCode(400);
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
        patch(path, Map.of(member, "Before"));
        patch(path, Map.of(member, "After"));

        get(path + "/history").body("items", hasSize(3));
        get(path + "/diff?from=2&to=3").body("changes.pointer", contains("/" + member));
        revert(path, 2).statusCode(200).body(member, equalTo("Before"));
        get(path + "?asOf=" + clock.now()).statusCode(200).body(member, equalTo("Before"));
    }

    private static String idIn(String collection) {
        return switch (collection) {
            case "sections", "tags" ->
                created("/" + collection, Map.of("slug", unique("topic"), "name", "Harbour"))
                        .path("id");
            case "captions" ->
                get("/captions?media=" + picture("The harbour", "Ada Lind"))
                        .extract()
                        .path("items[0].id");
            case "embeds" ->
                created("/embeds", Map.of("kind", "video", "credit", Newsroom.credit("Ada Lind")))
                        .path("id");
            case "media" -> picture("The harbour", "Ada Lind");
            default -> Newsroom.credit("Ada Lind");
        };
    }

    @Test
    void editors_may_look_and_go_back_in_drafts() {
        String editor = tokenOf("editor");
        var headline = unique("Boats");
        var story = new Draft(headline).stored();
        patch("/articles/" + story.id(), Map.of("headline", "Ships"));

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

    private static ValidatableResponse get(String path) {
        return asAdmin().get(EDITORIAL + path).then();
    }

    private static void patch(String path, Map<String, ?> members) {
        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(members)
                .patch(EDITORIAL + path)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse revert(String path, int version) {
        return asAdmin()
                .header("If-Match", "*")
                .body(Map.of("version", version))
                .post(EDITORIAL + path + "/revert")
                .then();
    }
}
