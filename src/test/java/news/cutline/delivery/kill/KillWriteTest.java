package news.cutline.delivery.kill;

import static news.cutline.delivery.kill.Killing.MEDIA;
import static news.cutline.delivery.kill.Killing.kill;
import static news.cutline.delivery.kill.Killing.patch;
import static news.cutline.delivery.kill.Killing.reinstate;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.read;
import static news.cutline.testing.Newsroom.story;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/// Killing a medium as a write among others: who may, again and again, beside those who still edit.
@QuarkusTest
class KillWriteTest {

    private static final Map<String, ?> FREE =
            Map.of("creditLine", "Ada Lind/Wire", "terms", Map.of("syndication", "allowed"));

    @Test
    void medium_that_is_nowhere_and_has_no_address_is_killed_as_well() {
        var medium = created("/media", Map.of("kind", "image", "credit", credit("Ada Lind")));

        kill(medium.path("id")).statusCode(200).body("uses", empty()).body("addresses", empty());
    }

    @Test
    void publisher_needs_no_version_and_editors_may_not() {
        var medium = picture("The harbour", FREE);
        var notice = Map.of("reason", "Called back.");
        var editor = tokenOf("editor");
        var publisher = tokenOf("publisher");

        as(editor).body(notice).post(MEDIA + "/kill", medium).then().statusCode(403);
        as(publisher).body(notice).post(MEDIA + "/kill", medium).then().statusCode(200);
        as(editor).post(MEDIA + "/reinstate", medium).then().statusCode(403);
        as(publisher).post(MEDIA + "/reinstate", medium).then().statusCode(200);
    }

    @Test
    void what_is_no_medium_cannot_be_killed() {
        kill(UUID.randomUUID().toString()).statusCode(404);
        reinstate(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void killing_anew_changes_only_the_reason_and_history_keeps_each() {
        var medium = picture("The harbour", FREE);

        kill(medium, "Called back.").statusCode(200);
        kill(medium, "Called back.").statusCode(200).body("medium.version", equalTo(2));
        kill(medium, "It shows somebody else.").statusCode(200).body("medium.version", equalTo(3));
        reinstate(medium).statusCode(200).header("ETag", "\"4\"");
        reinstate(medium).statusCode(200).body("version", equalTo(4));

        asAdmin()
                .get(MEDIA + "/history", medium)
                .then()
                .body("items.operation", contains("reinstate", "kill", "kill", "create"))
                .body("items.actor", contains("admin", "admin", "admin", "admin"));
        expectKilled(medium, 2, "Called back.");
        expectKilled(medium, 3, "It shows somebody else.");
    }

    @Test
    void killed_medium_can_be_edited_and_no_edit_brings_it_back() {
        var medium = picture("The harbour", FREE);
        var story = story(unique("Headline"), medium);
        kill(medium);

        var now = asAdmin().get(MEDIA, medium).asString();
        asAdmin()
                .header("If-Match", "\"2\"")
                .body(now)
                .put(MEDIA, medium)
                .then()
                .statusCode(200)
                .body(equalTo(now));
        patch(medium, "*", Map.of("headline", "Harbour 1"))
                .statusCode(200)
                .body("version", equalTo(3))
                .body("state", equalTo("killed"));
        patch(medium, "*", Map.of("state", "usable")).statusCode(422).body("errors.pointer", contains("/state"));
        asAdmin()
                .header("If-Match", "*")
                .body(Map.of("version", 1))
                .post(MEDIA + "/revert", medium)
                .then()
                .statusCode(200)
                .body("headline", nullValue())
                .body("state", equalTo("killed"));
        read(story).body("leadMedia.type", equalTo("withheld"));
    }

    @Test
    void whoever_is_still_writing_learns_that_it_was_killed() {
        var medium = picture("The harbour", FREE);
        kill(medium);

        patch(medium, "\"1\"", Map.of("headline", "Harbour 1")).statusCode(412).header("ETag", "\"2\"");
    }

    @Test
    void kill_is_repeated_and_rehearsed_like_any_write() {
        var medium = picture("The harbour", FREE);
        var key = unique("key");

        asAdmin()
                .queryParam("validateOnly", true)
                .body(Map.of("reason", "Called back."))
                .post(MEDIA + "/kill", medium)
                .then()
                .statusCode(200);
        asAdmin().get(MEDIA, medium).then().body("state", equalTo("usable"));
        var first = killOnce(medium, key);
        var second = killOnce(medium, key);

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        asAdmin().get(MEDIA + "/history", medium).then().body("items", hasSize(2));
    }

    private static Response killOnce(String medium, String key) {
        return asAdmin()
                .header("Idempotency-Key", key)
                .body(Map.of("reason", "Called back."))
                .post(MEDIA + "/kill", medium);
    }

    private static void expectKilled(String medium, int version, String reason) {
        asAdmin()
                .get(MEDIA + "/history/{version}", medium, version)
                .then()
                .body("state.state", equalTo("killed"))
                .body("state.killReason", equalTo(reason));
    }
}
