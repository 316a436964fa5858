package news.cutline.delivery.single;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.embedded;
import static news.cutline.testing.Newsroom.freeCredit;
import static news.cutline.testing.Newsroom.partner;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.secretKey;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.video;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.platform.time.TestClock;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;
import news.cutline.testing.Statements;

/// An embed of a public story, read by itself.
@QuarkusTest
class SingleEmbedTest {

    private static final String PAGE = "https://api.cutline.test/embeds/";

    @Inject
    TestClock clock;

    @Inject
    SessionFactory sessions;

    @Inject
    Statements statements;

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @Test
    void embed_comes_with_its_credit_and_the_code_to_paste() {
        var id = video(Map.of());
        storyWith(id);

        read(id).statusCode(200)
                .body("embed.id", equalTo(id))
                .body("embed.kind", equalTo("video"))
                .body("embed.player.src", equalTo("https://player.example.org/v/42"))
                .body("credit.creditLine", equalTo("Example Video/Ada Lind"))
                .body("code.link", equalTo(PAGE + id))
                .body(
                        "code.iframe",
                        equalTo("<iframe src=\"" + PAGE + id + "\" title=\"The lifeboat leaves\" "
                                + "width=\"600\" height=\"469\" loading=\"lazy\" "
                                + "sandbox=\"allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox\" "
                                + "allow=\"fullscreen\" referrerpolicy=\"strict-origin-when-cross-origin\" "
                                + "style=\"border:0;max-width:100%\"></iframe>"))
                .body(
                        "code.script",
                        equalTo("<cutline-embed src=\"" + PAGE + id + "\" title=\"The lifeboat leaves\" "
                                + "height=\"469\"><a href=\"" + PAGE + id + "\">The lifeboat leaves</a> "
                                + "<small>Example Video/Ada Lind</small></cutline-embed>\n"
                                + "<script type=\"module\" src=\"https://api.cutline.test/embed.js\"></script>"));
    }

    @Test
    void hostile_words_are_only_words_in_the_code() {
        var title = "\"><script>alert(1)</script>' onload=\"alert(2)&lt;";
        var creditLine = "</cutline-embed><img src=x onerror=alert(3)>";
        var id = video(Map.of("title", title, "credit", freeCredit(creditLine)));
        storyWith(id);

        var code = read(id).statusCode(200).extract().jsonPath();
        var iframe = Jsoup.parseBodyFragment(code.getString("code.iframe")).body();
        var script = Jsoup.parseBodyFragment(code.getString("code.script")).body();

        assertThat(iframe.children()).hasSize(1);
        assertThat(iframe.child(0).attr("title")).isEqualTo(title);
        assertThat(iframe.child(0).attributes()).hasSize(9);
        assertThat(script.children()).hasSize(2);
        assertThat(script.select("a").text()).isEqualTo(title);
        assertThat(script.select("small").text()).isEqualTo(creditLine);
        assertThat(script.select("*")).noneMatch(element -> element.hasAttr("onerror") || element.hasAttr("onload"));
    }

    /// Where no script runs, the title stands in one line with the credit.
    @Test
    void title_cannot_turn_the_credit_around_in_the_code() {
        var id = video(Map.of("title", "Boats \u202Eleave", "credit", freeCredit("Ada \u202DLind")));
        storyWith(id);

        read(id).statusCode(200)
                .body("code.script", containsString(">Boats leave</a> <small>Ada Lind</small>"))
                .body("code.iframe", containsString("title=\"Boats leave\""));
    }

    @Test
    void there_is_no_code_for_what_nobody_else_may_show() {
        var terms = Map.of("syndication", "denied");
        var id = video(Map.of("credit", credit("Ada Lind", terms)));
        storyWith(id);

        read(id).statusCode(200)
                .body("embed.player.src", equalTo("https://player.example.org/v/42"))
                .body("code", nullValue());
    }

    @Test
    void embed_is_public_while_a_public_story_shows_it() {
        var now = clock.stop();
        var id = video(Map.of());
        read(id).statusCode(404);
        var story = new Draft(unique("Headline"))
                .with("body", List.of(embedded(id)))
                .stored();
        read(id).statusCode(404).body("detail", equalTo("There is no embed " + id + "."));
        publish(
                        story,
                        Map.of(
                                "from",
                                now.plusSeconds(60).toString(),
                                "until",
                                now.plusSeconds(120).toString()))
                .statusCode(200);
        read(id).statusCode(404);

        clock.advance(Duration.ofSeconds(90));
        read(id).statusCode(200).header("Cache-Control", "max-age=5, s-maxage=30, stale-while-revalidate=0");
        clock.advance(Duration.ofSeconds(30));

        read(id).statusCode(410).body("reason", equalTo("expired"));
    }

    @ParameterizedTest
    @CsvSource({"editorial,410", "legal,451", "rights-expired,410", "merged,410", "duplicate,410"})
    void withdrawn_with_its_last_story_it_tells_why(String reason, int status) {
        var id = video(Map.of());
        var one = storyWith(id);
        var other = storyWith(id);
        var successor = new Draft(unique("Successor")).published();

        withdraw(one.id(), Map.of("reason", "editorial"));
        read(id).statusCode(200);
        withdraw(other.id(), Map.of("reason", reason, "explanation", "About the text.", "successor", successor.id()));

        read(id).statusCode(status)
                .body("reason", equalTo(reason))
                // They are the story's, which this reader may not have been allowed to read.
                .body("explanation", nullValue())
                .body("successor", nullValue())
                .header("Cache-Control", "no-store");
    }

    @Test
    void taken_out_of_its_story_it_is_gone() {
        var id = video(Map.of());
        var story = storyWith(id);

        change(story, Map.of("body", List.of()));
        read(id).statusCode(200);
        publish(story.id());
        read(id).statusCode(410).body("reason", equalTo("editorial"));
        asAdmin()
                .header("If-Match", "*")
                .delete(EDITORIAL + "/embeds/{id}", id)
                .then()
                .statusCode(204);

        read(id).statusCode(410);
    }

    @Test
    void what_rights_withhold_is_withheld_before_and_after_its_end() {
        var partner = secretKey(partner(Map.of("channels", List.of("embed"))));
        var id = video(Map.of("title", "Secret title", "credit", credit("Ada Lind/Wire")));
        var story = storyWith(id);

        read(id).statusCode(200);
        readAs(partner, id).statusCode(403).body("reasons.code", hasItem("syndication-unknown"));
        withdraw(story.id(), Map.of("reason", "legal"));

        readAs(partner, id)
                .statusCode(403)
                .body("type", equalTo("/problems/rights-withheld"))
                .body(not(containsString("Secret")));
        read(id).statusCode(451);
    }

    @Test
    void poster_is_shown_as_its_own_rights_allow() {
        var poster = picture("The poster", "Ada Lind/Wire");
        var id = video(Map.of("poster", poster));
        storyWith(id);

        read(id).body("embed.poster.type", equalTo("figure"));
        readAs(secretKey(partner(Map.of())), id)
                .statusCode(200)
                .body("embed.poster.type", equalTo("withheld"))
                .body("embed.poster.creditLine", equalTo("Ada Lind/Wire"));
    }

    @Test
    void terms_end_what_caches_keep() {
        var now = clock.stop();
        var terms =
                Map.of("syndication", "allowed", "until", now.plusSeconds(30).toString());
        var id = video(Map.of("credit", credit("Ada Lind", terms)));
        storyWith(id);

        read(id).header("Cache-Control", "max-age=5, s-maxage=30, stale-while-revalidate=0");
        clock.advance(Duration.ofSeconds(30));

        read(id).statusCode(403).body("reasons.code", hasItem("expired"));
    }

    @Test
    void number_of_statements_does_not_grow_with_the_stories() {
        var id = video(Map.of("poster", picture("The poster", "Ada Lind")));
        storyWith(id);
        var forOne = statementsFor(id);
        for (var count = 0; count < 6; count++) {
            storyWith(id);
        }

        assertThat(statementsFor(id)).isEqualTo(forOne).isLessThanOrEqualTo(3);
    }

    private long statementsFor(String id) {
        // From the database, whatever is kept.
        return statements.during(
                () -> given().header("Cutline-At-Least", 0)
                        .get("/v1/embeds/{id}", id)
                        .then()
                        .statusCode(200),
                sessions);
    }

    private static Story storyWith(String embed) {
        return new Draft(unique("Headline"))
                .with("body", List.of(embedded(embed)))
                .published();
    }

    private static ValidatableResponse read(String id) {
        return given().get("/v1/embeds/{id}", id).then();
    }

    private static ValidatableResponse readAs(String key, String id) {
        return given().auth()
                .preemptive()
                .oauth2(key)
                .get("/v1/embeds/{id}", id)
                .then();
    }
}
