package news.cutline.embed;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import news.cutline.platform.json.MergePatch;

@QuarkusTest
class EmbedFromProviderTest {

    private static final String EMBEDS = EDITORIAL + "/embeds";
    private static final String VIDEO = "https://www.youtube.com/watch?v=aqz-KE-bpKQ";
    private static final String PLAYER = "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ";

    @Test
    void address_alone_is_enough() {
        embed(Map.of("sourceUrl", VIDEO))
                .then()
                .body("kind", equalTo("video"))
                .body("provider", equalTo("YouTube"))
                .body("sourceUrl", equalTo(VIDEO))
                .body("player", equalTo(Map.of("src", PLAYER, "width", 16, "height", 9)))
                .body("tracking", equalTo("tracks"));
    }

    @Test
    void what_is_said_wins_but_the_player_takes_its_private_form() {
        embed(Map.of(
                        "kind", "audio",
                        "provider", "Our channel",
                        "player", Map.of("src", "https://www.youtube.com/embed/aqz-KE-bpKQ", "width", 1, "height", 1),
                        "tracking", "none"))
                .then()
                .body("kind", equalTo("audio"))
                .body("provider", equalTo("Our channel"))
                .body("sourceUrl", equalTo(VIDEO))
                .body("player", equalTo(Map.of("src", PLAYER, "width", 1, "height", 1)))
                .body("tracking", equalTo("none"));
    }

    @Test
    void what_get_gave_is_taken_back_and_changes_nothing() {
        var embed = embed(Map.of("sourceUrl", "https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk"));

        asAdmin()
                .header("If-Match", "\"1\"")
                .body(embed.asString())
                .put(EMBEDS + "/{id}", embed.<String>path("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("player.width", nullValue())
                .body("player.height", equalTo(152));
    }

    @Test
    void another_address_brings_another_player() {
        var embed = embed(Map.of("sourceUrl", "https://datawrapper.dwcdn.net/WpAbK/2/"));

        patched(embed, Map.of("sourceUrl", VIDEO))
                .statusCode(200)
                .body("kind", equalTo("video"))
                .body("provider", equalTo("YouTube"))
                .body("player.src", equalTo(PLAYER))
                .body("player.width", equalTo(16))
                .body("tracking", equalTo("tracks"));
    }

    @Test
    void another_address_leaves_a_player_of_its_own() {
        var embed = embed(Map.of(
                "kind", "video", "sourceUrl", VIDEO, "player", Map.of("src", "https://player.example.org/v/42")));

        patched(embed, Map.of("sourceUrl", "https://vimeo.com/76979871"))
                .statusCode(200)
                .body("player.src", equalTo("https://player.example.org/v/42"));
    }

    @Test
    void address_of_nobody_takes_the_player_away() {
        patched(embed(Map.of("sourceUrl", VIDEO)), Map.of("sourceUrl", "https://video.example.org/watch/42"))
                .statusCode(200)
                .body("kind", equalTo("video"))
                .body("provider", nullValue())
                .body("player", nullValue())
                .body("tracking", equalTo("unknown"));
    }

    @Test
    void address_on_a_configured_host_is_its_own_player() {
        var embed = embed(Map.of("kind", "video", "sourceUrl", "https://player.example.org/v/42"));
        embed.then()
                .body("player.src", equalTo("https://player.example.org/v/42"))
                .body("tracking", equalTo("unknown"));

        patched(embed, Map.of("sourceUrl", "https://player.example.org/v/43"))
                .body("player.src", equalTo("https://player.example.org/v/43"));
        patched(embed, Map.of("sourceUrl", "https://video.example.org/watch/42"))
                .body("player", nullValue());
    }

    @Test
    void another_player_brings_another_address() {
        patched(embed(Map.of("sourceUrl", VIDEO)), Map.of("player", Map.of("src", "https://vimeo.com/76979871")))
                .statusCode(200)
                .body("provider", equalTo("Vimeo"))
                .body("sourceUrl", equalTo("https://vimeo.com/76979871"))
                .body("player.src", equalTo("https://player.vimeo.com/video/76979871?dnt=1"))
                .body("tracking", equalTo("unknown"));
    }

    @Test
    void pasted_code_becomes_a_player_with_its_words() {
        embed(Map.of("html", """
                        <blockquote class="twitter-tweet"><p>just setting up my twttr</p>&mdash; jack
                        <a href="https://twitter.com/jack/status/20">March 21, 2006</a></blockquote>
                        <script async src="https://platform.twitter.com/widgets.js"></script>"""))
                .then()
                .body("kind", equalTo("post"))
                .body("provider", equalTo("X"))
                .body("sourceUrl", equalTo("https://x.com/jack/status/20"))
                .body("player.src", equalTo("https://platform.twitter.com/embed/Tweet.html?id=20&dnt=true"))
                .body("html", nullValue())
                .body("fallbackText", equalTo("just setting up my twttr — jack March 21, 2006"));
    }

    @Test
    void words_of_a_post_stay_words_and_know_their_provider() {
        embed(Map.of("sourceUrl", "https://x.com/jack/status/20", "html", "<p>just setting up my twttr</p>"))
                .then()
                .body("kind", equalTo("post"))
                .body("provider", equalTo("X"))
                .body("player", nullValue())
                .body("html", equalTo("<p>just setting up my twttr</p>"))
                .body("tracking", equalTo("unknown"));
    }

    @Test
    void code_of_somebody_unknown_is_refused() {
        for (var html : List.of(
                "<iframe src='https://evil.example/'></iframe>",
                "<script>x()</script>",
                "<object data='https://evil.example/x'></object>")) {
            refused(Map.of("kind", "video", "html", html), "/html")
                    .body("detail", containsString("cutline.embeds.hosts"));
        }
    }

    @Test
    void player_of_somebody_unknown_is_refused_and_the_setting_named() {
        for (var src : List.of(
                "https://evil.example/v/42",
                "https://www.youtube.com.evil.example/embed/aqz-KE-bpKQ",
                "https://www.youtube.com/embed/no-video",
                "https://www.youtube.com:8443/embed/aqz-KE-bpKQ",
                "https://player.example.org.evil.example/v/42",
                "https://bsky.app/profile/x/post/1")) {
            refused(Map.of("kind", "video", "player", Map.of("src", src)), "/player/src")
                    .body("detail", containsString("cutline.embeds.hosts"));
        }
    }

    @Test
    void kind_is_asked_for_where_nobody_knows_it() {
        refused(Map.of("sourceUrl", "https://video.example.org/watch/42"), "/kind");
        refused(Map.of("player", Map.of("src", "https://player.example.org/v/42")), "/kind");
    }

    private static Response embed(Map<String, ?> draft) {
        return created("/embeds", credited(draft));
    }

    private static Map<String, Object> credited(Map<String, ?> draft) {
        var credited = new HashMap<String, Object>(draft);
        credited.put("credit", credit("Ada Lind"));
        return credited;
    }

    private static ValidatableResponse refused(Map<String, ?> draft, String pointer) {
        return asAdmin()
                .body(credited(draft))
                .post(EMBEDS)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of(pointer)));
    }

    private static ValidatableResponse patched(Response embed, Map<String, ?> patch) {
        return asAdmin()
                .header("If-Match", "*")
                .contentType(MergePatch.MEDIA_TYPE)
                .body(patch)
                .patch(EMBEDS + "/{id}", embed.<String>path("id"))
                .then();
    }
}
