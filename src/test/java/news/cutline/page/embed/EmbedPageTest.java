package news.cutline.page.embed;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.embedded;
import static news.cutline.testing.Newsroom.freeCredit;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.video;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

/// The page that shows an embed in the pages of others.
@QuarkusTest
class EmbedPageTest {

    private static final String CREDIT = "Example Video/Ada Lind";
    private static final Map<String, ?> FREE =
            Map.of("creditLine", "Bo Lund/Wire", "terms", Map.of("syndication", "allowed"));

    @ParameterizedTest
    @ValueSource(strings = {"tracks", "unknown"})
    void nothing_of_a_provider_that_may_follow_readers_is_loaded_before_they_ask(String tracking) {
        var id = shown(Map.of("tracking", tracking, "poster", picture("The poster", FREE)));

        var page = page(id);

        var later = page.select("template").remove();
        assertThat(page.select("[src]")).hasSize(1);
        assertThat(page.select("img").attr("src")).startsWith("https://media.example.org/");
        assertThat(later.html())
                .contains("src=\"https://player.example.org/v/42\"", "referrerpolicy=\"strict-origin\"");
        assertThat(page.select("button[hidden]").text()).isEqualTo("Play the video");
        assertThat(page.select(".choice a[target=_blank]").attr("href"))
                .isEqualTo("https://video.example.org/watch/42");
        assertThat(page.select(".choice a").text()).isEqualTo("Open it at Example Video");
        assertThat(page.select("footer").text()).isEqualTo(CREDIT + " Picture: Bo Lund/Wire");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void player_of_a_provider_that_follows_nobody_is_there_at_once() {
        var page = page(shown(Map.of("tracking", "none", "poster", picture("The poster", FREE))));

        assertThat(page.select(".stage > iframe").attr("src")).isEqualTo("https://player.example.org/v/42");
        assertThat(page.select(".stage > iframe").attr("title")).isEqualTo("The lifeboat leaves");
        assertThat(page.select("img, button, template")).isEmpty();
        assertThat(page.select("footer").text()).isEqualTo(CREDIT);
    }

    @Test
    void poster_stands_there_only_as_its_own_rights_allow() {
        var id = shown(Map.of("poster", picture("Secret poster", "Bo Lund/Wire")));

        assertThat(page(id).select("img")).isEmpty();
        get(id).body(not(containsString("Secret")))
                .header("Content-Security-Policy", not(containsString("media.example.org")));
    }

    @Test
    void head_tells_social_networks_only_what_they_may_have() {
        var poster = picture("The poster", FREE);
        var terms = Map.of("syndication", "allowed", "channels", Map.of("only", List.of("site", "embed")));
        var credit = credit(CREDIT, terms);

        var free = page(shown(Map.of("poster", poster, "fallbackText", "It left at dawn.")));
        var bound = page(shown(Map.of("poster", poster, "fallbackText", "It left at dawn.", "credit", credit)));

        assertThat(free.select("meta[property=og:description]").attr("content")).isEqualTo("It left at dawn.");
        assertThat(free.select("meta[property=og:image]")).hasSize(1);
        assertThat(bound.select("meta[property=og:description], meta[name=description], meta[property=og:image]"))
                .isEmpty();
        assertThat(bound.select("img.poster")).hasSize(1);
    }

    @Test
    void page_may_load_its_player_and_its_poster_and_do_nothing_else() {
        var id = shown(Map.of("poster", picture("The poster", FREE)));

        get(id).header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'; base-uri 'none'; form-action 'none'; "
                                        + "frame-ancestors *; sandbox allow-scripts allow-same-origin allow-popups "
                                        + "allow-popups-to-escape-sandbox; style-src 'sha256-"),
                                containsString("; img-src data: https://media.example.org;"),
                                containsString("; frame-src https://player.example.org"),
                                not(containsString("unsafe"))))
                .header(
                        "Permissions-Policy",
                        equalTo("autoplay=(self \"https://player.example.org\"), "
                                + "encrypted-media=(self \"https://player.example.org\"), "
                                + "fullscreen=(self \"https://player.example.org\"), "
                                + "picture-in-picture=(self \"https://player.example.org\"), "
                                + "camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .header("Link", containsString("&format=json>; rel=\"alternate\"; type=\"application/json+oembed\""))
                .header("Set-Cookie", (String) null)
                .header("X-Frame-Options", (String) null)
                .header("Cache-Control", "max-age=5, s-maxage=60, stale-while-revalidate=10");
    }

    @Test
    void quoted_post_has_its_credit_and_a_link() {
        var members = new HashMap<String, Object>(Map.of(
                "kind",
                "post",
                "html",
                "<p>Hello <a href=\"https://example.org/\">all</a> <b onclick=\"alert(1)\">here</b></p>"));
        members.put("player", null);

        var page = page(shown(members));

        assertThat(page.select("blockquote").html())
                .isEqualTo("<p>Hello <a href=\"https://example.org/\">all</a> <strong>here</strong></p>");
        assertThat(page.select(".note a").attr("href")).isEqualTo("https://video.example.org/watch/42");
        assertThat(page.select("h1").text()).isEqualTo("The lifeboat leaves");
        assertThat(page.select("footer").text()).isEqualTo(CREDIT);
    }

    /// Else it would be loaded into the frame, in the place of the embed and its credit.
    @Test
    void links_of_a_frame_lead_out_of_it() {
        assertThat(page(shown(Map.of())).select("head > base[target=_blank]:not([href])"))
                .hasSize(1);
    }

    @Test
    void post_that_is_a_quotation_is_quoted_once() {
        var members = new HashMap<String, Object>(
                Map.of("kind", "post", "html", "<blockquote><p>Hello all</p></blockquote>"));
        members.put("player", null);

        assertThat(page(shown(members)).select("blockquote")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "editorial, 410, This has been withdrawn by the newsroom.",
        "legal, 451, This was removed for legal reasons.",
        "rights-expired, 410, The right to show this has ended.",
        "duplicate, 410, The newsroom tells this in another story."
    })
    void next_request_after_the_withdrawal_shows_the_tombstone(String reason, int status, String sentence) {
        var id = video(Map.of());
        var story = storyWith(id);
        get(id).statusCode(200);

        withdraw(story.id(), Map.of("reason", reason));

        tombstone(id, status, sentence);
    }

    @Test
    void withheld_embed_and_those_that_are_not_public_leave_tombstones() {
        var withheld = video(Map.of("title", "Secret title", "credit", credit("Ada Lind")));
        storyWith(withheld);
        var scheduled = video(Map.of("title", "Secret title"));
        var story = new Draft(unique("Headline"))
                .with("body", List.of(embedded(scheduled)))
                .stored();

        tombstone(withheld, 403, "This may not be shown here.")
                .body(containsString("Nobody has said yet whether it may be passed on."));
        tombstone(scheduled, 404, "There is nothing at this address.");
        tombstone("mistyped", 404, "There is nothing at this address.");
        publish(story, Map.of("from", "2999-01-01T00:00:00Z")).statusCode(200);
        tombstone(scheduled, 404, "There is nothing at this address.");
    }

    @Test
    void hostile_words_are_only_words() {
        var words = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>\u202E{title}{#if x}";
        var id = shown(Map.of(
                "title",
                words,
                "provider",
                words.substring(0, 60),
                "fallbackText",
                words,
                "credit",
                freeCredit(words)));

        var page = page(id);

        assertThat(page.select("h1").text()).isEqualTo(words);
        assertThat(page.select("footer").text()).isEqualTo(words);
        assertThat(page.select("img, [onerror]")).isEmpty();
        assertThat(page.select("script:not([type])")).hasSize(2);
        assertThat(page.select("style")).hasSize(2);
    }

    @Test
    void languages_written_leftward_are() {
        var id = video(Map.of());
        storyWith(id, "ar");

        assertThat(page(id).select("html[lang=ar][dir=rtl]")).hasSize(1);
    }

    @Test
    void page_speaks_the_language_of_the_story() {
        var id = video(Map.of("poster", picture("The poster", FREE)));
        storyWith(id, "de-AT");

        var page = page(id);

        assertThat(page.select(".choice[lang=de][dir=ltr] button").text()).isEqualTo("Video abspielen");
        assertThat(page.select(".choice[lang=de] a").text()).isEqualTo("Bei Example Video öffnen");
        assertThat(page.select(".note[lang=de]").text())
                .isEqualTo("Von Example Video wird nichts geladen, bevor Sie es verlangen. Danach kann Ihr Verhalten "
                        + "dort verfolgt werden.");
        assertThat(page.select("footer").text()).isEqualTo(CREDIT + " Bild: Bo Lund/Wire");
        assertThat(page.select("[lang=en]")).isEmpty();
        assertThat(page.select("meta[property=\"og:locale\"]").attr("content")).isEqualTo("de_AT");
    }

    @Test
    void visit_leads_on_to_the_provider_only_where_the_page_is_shown() {
        var id = video(Map.of());
        visit(id).statusCode(404);
        var story = storyWith(id);

        visit(id).statusCode(302).header("Location", "https://video.example.org/watch/42");
        assertThat(page(id).select("a[data-visit]").attr("data-visit"))
                .isEqualTo("https://api.cutline.test/embeds/" + id + "/visit");
        withdraw(story.id(), Map.of("reason", "editorial"));

        visit(id).statusCode(410).header("Location", (String) null);
    }

    private static String shown(Map<String, ?> members) {
        var id = video(members);
        storyWith(id);
        return id;
    }

    private static Story storyWith(String embed) {
        return storyWith(embed, "en");
    }

    private static Story storyWith(String embed, String language) {
        return new Draft(unique("Headline"))
                .with("language", language)
                .with("body", List.of(embedded(embed)))
                .published();
    }

    private static ValidatableResponse get(String id) {
        return given().get("/embeds/{id}?dnt=1", id).then();
    }

    private static ValidatableResponse visit(String id) {
        return given().redirects().follow(false).get("/embeds/{id}/visit", id).then();
    }

    private static Document page(String id) {
        return Jsoup.parse(get(id).statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString());
    }

    private static ValidatableResponse tombstone(String id, int status, String sentence) {
        return get(id).statusCode(status)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("frame-ancestors *; sandbox"))
                .header("X-Robots-Tag", "noindex")
                .body("html.body.main.h1", equalTo(sentence))
                // It says how tall it is.
                .body(containsString("message: 'height'"))
                .body(not(containsString("Secret")));
    }
}
