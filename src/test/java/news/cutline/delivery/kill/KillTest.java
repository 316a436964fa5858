package news.cutline.delivery.kill;

import static io.restassured.RestAssured.given;
import static news.cutline.delivery.kill.Killing.MEDIA;
import static news.cutline.delivery.kill.Killing.kill;
import static news.cutline.delivery.kill.Killing.patch;
import static news.cutline.delivery.kill.Killing.reinstate;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.read;
import static news.cutline.testing.Newsroom.story;
import static news.cutline.testing.Newsroom.tag;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

/// Killing a medium, and taking that back.
@QuarkusTest
class KillTest {

    private static final String API = "https://api.cutline.test";
    private static final Map<String, ?> FREE =
            Map.of("creditLine", "Ada Lind/Wire", "terms", Map.of("syndication", "allowed"));

    @Test
    void killed_picture_is_gone_from_every_door_at_the_next_request_and_comes_back() {
        var caption = unique("Canary");
        var medium = picture(caption, FREE);
        var tag = tag("Killed");
        var story = new Draft(unique("Headline"))
                .with("tags", List.of(tag))
                .with("leadMedia", figure(medium))
                .with("body", List.of(figure(medium), embed(embedWithPoster(medium))))
                .published();
        var leading = new Draft(unique("Leading"))
                .with("related", List.of(story.id()))
                .published();
        var doors = List.of(
                "/v1/articles/" + story.slug(),
                "/v1/articles/" + story.id(),
                "/v1/articles/" + leading.slug(),
                "/v1/articles?tag=" + tag,
                "/v1/previews/" + previewOf(story),
                "/embeds/articles/" + story.slug());
        expectEverywhere(doors, caption, true);

        kill(medium).statusCode(200);

        expectEverywhere(doors, caption, false);
        expectEverywhere(doors, medium, false);
        read(story).body("body[1].embed.poster.type", equalTo("withheld"));

        reinstate(medium).statusCode(200).body("state", equalTo("usable")).body("killReason", nullValue());

        expectEverywhere(doors, caption, true);
    }

    @Test
    void same_file_is_gone_under_every_id_and_does_not_come_in_again() {
        var asked = picture("Asked", FREE);
        var href = hrefOf(asked);
        var twin = sameFile(href);
        var story = story(unique("Headline"), twin);
        read(story).body("leadMedia.media.href", equalTo(href));

        kill(asked)
                .statusCode(200)
                .body("medium.id", equalTo(asked))
                .body("sameFile", contains(twin))
                .body("uses.id", contains(story.id()))
                .body("addresses", hasItems(href, API + "/v1/articles/" + story.slug()));

        read(story).body("leadMedia.type", equalTo("withheld"));
        var later = sameFile(href);
        asAdmin().get(MEDIA, later).then().body("state", equalTo("killed")).body("killReason", equalTo("Called back."));
        var other = picture("Other", FREE);
        patch(other, "\"1\"", Map.of("href", href)).statusCode(200).body("state", equalTo("killed"));

        reinstate(twin).statusCode(200).body("id", equalTo(twin));

        read(story).body("leadMedia.media.href", equalTo(href));
        for (var medium : List.of(asked, later, other)) {
            asAdmin().get(MEDIA, medium).then().body("state", equalTo("usable"));
        }
    }

    private static String hrefOf(String medium) {
        return asAdmin().get(MEDIA, medium).path("href");
    }

    private static String sameFile(String href) {
        var captions = List.of(Map.of("language", "en", "text", "The same."));
        return created("/media", Map.of("kind", "image", "href", href, "credit", FREE, "captions", captions))
                .path("id");
    }

    @Test
    void in_its_place_stand_its_credit_line_and_nothing_else_of_it() {
        var medium = created(
                "/media",
                Map.of(
                        "kind", "image",
                        "href", "https://media.example.org/canary.jpg",
                        "mimeType", "image/avif",
                        "width", 31_337,
                        "height", 31_338,
                        "headline", "Canary",
                        "supplierId", "canary-1",
                        "credit", Map.of("creditLine", "Ada Lind/Wire", "provider", "Canary wire"),
                        "captions", List.of(Map.of("language", "en", "text", "Canary", "altText", "Canary"))));
        var story = story(unique("Headline"), medium.path("id"));
        var before = read(story).extract().header("ETag");

        kill(medium.path("id"));

        var answer = given().header("If-None-Match", before).get("/v1/articles/{slug}", story.slug());
        answer.then()
                .statusCode(200)
                .body(
                        "leadMedia",
                        equalTo(Map.of(
                                "type", "withheld",
                                "was", "figure",
                                "reasons",
                                        List.of(Map.of("code", "killed", "detail", "Its supplier has called it back.")),
                                "creditLine", "Ada Lind/Wire")));
        assertThat(answer.asString() + answer.headers())
                .doesNotContainIgnoringCase("canary")
                .doesNotContain("3133", "avif", medium.path("id"), medium.path("credit"));
    }

    @Test
    void answer_lists_what_uses_it_and_what_caches_elsewhere_must_drop() {
        var medium = picture("The harbour", FREE);
        var embed = embedWithPoster(medium);
        var draft = new Draft(unique("Draft")).with("leadMedia", figure(medium)).stored();
        var direct = story(unique("Direct"), medium);
        var through = new Draft(unique("Through"))
                .with("canonicalUrl", "https://site.example.org/through")
                .with("body", List.of(embed(embed)))
                .published();
        var leading = new Draft(unique("Leading"))
                .with("related", List.of(direct.id()))
                .published();
        new Draft(unique("Other")).published();
        String href = asAdmin().get(MEDIA, medium).path("href");

        kill(medium)
                .statusCode(200)
                .body("medium.id", equalTo(medium))
                .body("medium.state", equalTo("killed"))
                .body("medium.killReason", equalTo("Called back."))
                .body("medium.version", equalTo(2))
                .body("uses.live", contains(true, true, false, false))
                .body("uses[0..1].id", containsInAnyOrder(direct.id(), through.id()))
                .body("uses[2..3].id", containsInAnyOrder(draft.id(), embed))
                .body("uses.kind", containsInAnyOrder("article", "article", "article", "embed"))
                .body(
                        "addresses",
                        containsInAnyOrder(
                                href,
                                "https://site.example.org/through",
                                API + "/embeds/media/" + medium,
                                API + "/embeds/" + embed,
                                API + "/v1/embeds/" + embed,
                                API + "/v1/articles/" + direct.slug(),
                                API + "/v1/articles/" + direct.id(),
                                API + "/stories/" + direct.slug(),
                                API + "/embeds/articles/" + direct.slug(),
                                API + "/v1/articles/" + through.slug(),
                                API + "/v1/articles/" + through.id(),
                                API + "/stories/" + through.slug(),
                                API + "/embeds/articles/" + through.slug(),
                                API + "/v1/articles/" + leading.slug(),
                                API + "/v1/articles/" + leading.id(),
                                API + "/stories/" + leading.slug(),
                                API + "/embeds/articles/" + leading.slug()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": null}", "{\"reason\": \" \\n\"}"})
    void reason_must_be_given(String body) {
        var medium = picture("The harbour", FREE);

        asAdmin()
                .body(body)
                .post(MEDIA + "/kill", medium)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        asAdmin().get(MEDIA, medium).then().body("state", equalTo("usable"));
    }

    @Test
    void story_with_a_killed_picture_is_not_published_again() {
        var medium = picture("The harbour", FREE);
        var story = new Draft(unique("Headline"))
                .with("leadMedia", figure(medium))
                .with("body", List.of(embed(embedWithPoster(medium))))
                .published();
        kill(medium);

        publish(story, Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/not-ready"))
                .body("missing.code", contains("reference", "reference"))
                .body("missing.pointer", contains("/leadMedia", "/body/0"));
        reinstate(medium);
        publish(story, Map.of()).statusCode(200);
    }

    private static Map<String, Object> embed(String id) {
        return Map.of("type", "embed", "embed", id);
    }

    private static String embedWithPoster(String medium) {
        return created(
                        "/embeds",
                        Map.of(
                                "kind",
                                "video",
                                "title",
                                "The lifeboat",
                                "player",
                                Map.of("src", "https://player.example.org/v/42"),
                                "poster",
                                medium,
                                "credit",
                                credit("Example Video")))
                .path("id");
    }

    private static String previewOf(Story story) {
        String address = asAdmin()
                .body(Map.of())
                .post(EDITORIAL + "/articles/{id}/preview-links", story.id())
                .path("url");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void expectEverywhere(List<String> doors, String words, boolean isThere) {
        for (var door : doors) {
            var answer = given().get(door);
            assertThat(answer.statusCode()).as(door).isEqualTo(200);
            assertThat(answer.asString().contains(words)).as(door).isEqualTo(isThere);
        }
    }
}
