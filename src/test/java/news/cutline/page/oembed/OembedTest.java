package news.cutline.page.oembed;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.platform.time.TestClock;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

/// What programs are told to show for an address of ours.
@QuarkusTest
class OembedTest {

    private static final String API = "https://api.cutline.test";
    private static final Map<String, String> FOR_ALL = Map.of("syndication", "allowed");

    @Inject
    TestClock clock;

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @Test
    void story_is_shown_by_a_quotation_and_a_frame() {
        var story = pictured(Map.of("creditLine", "Ada <Lind>/Wire", "copyrightNotice", "© Wire", "terms", FOR_ALL));

        var html = ask(address(story))
                .statusCode(200)
                .contentType("application/json")
                .header("Access-Control-Allow-Origin", "*")
                .header("ETag", startsWith("\""))
                .header("Cache-Control", "max-age=5, s-maxage=60, stale-while-revalidate=10")
                .body("type", equalTo("rich"))
                .body("version", equalTo("1.0"))
                .body("title", startsWith("Headline"))
                .body("author_name", equalTo("Mara Quist"))
                .body("provider_name", equalTo("Cutline"))
                .body("cache_age", equalTo(3600))
                .body("width", equalTo(600))
                .body("thumbnail_url", startsWith("https://media.example.org/"))
                .body("thumbnail_width", equalTo(1600))
                .body("thumbnail_height", equalTo(900))
                .body("cutline_credit", equalTo("Ada <Lind>/Wire"))
                .body("cutline_copyright", equalTo("© Wire"))
                .extract()
                .<String>path("html");

        var shown = Jsoup.parseBodyFragment(html).body();
        assertThat(shown.child(0).tagName()).isEqualTo("blockquote");
        assertThat(shown.child(0).text()).startsWith("Headline").endsWith("Ada <Lind>/Wire");
        assertThat(shown.child(0).select("a").attr("href")).isEqualTo(API + "/stories/" + story.slug());
        assertThat(shown.child(1).tagName()).isEqualTo("iframe");
        assertThat(shown.child(1).attr("src")).isEqualTo(API + "/embeds/articles/" + story.slug());
        assertThat(shown.children()).hasSize(2);
    }

    @Test
    void picture_that_nobody_has_cleared_for_others_is_not_in_it() {
        var story = pictured(Map.of("creditLine", "Ada Lind/Wire"));

        ask(address(story))
                .statusCode(200)
                .body("type", equalTo("rich"))
                .body("thumbnail_url", nullValue())
                .body("cutline_credit", nullValue())
                .body(not(containsString("media.example.org")));
    }

    @Test
    void xml_tells_the_same() {
        var headline = "\"Boats\" & <b> " + unique("x");
        var story = new Draft(headline).with("byline", "Mara Quist").published();
        var json = ask(address(story)).extract().jsonPath();

        for (var path : List.of("/oembed?format=xml", "/oembed.xml?format=ignored")) {
            var body = given().queryParam("url", address(story))
                    .get(path)
                    .then()
                    .statusCode(200)
                    .contentType("text/xml;charset=UTF-8")
                    .body(startsWith("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<oembed>"))
                    .body("oembed.title", equalTo(json.getString("title")))
                    .body("oembed.html", equalTo(json.getString("html")))
                    .body("oembed.author_name", equalTo("Mara Quist"))
                    .extract()
                    .asString();

            var xml = Jsoup.parse(body, "", Parser.xmlParser()).selectFirst("oembed");
            assertThat(xml.children().stream().map(element -> element.tagName()))
                    .containsExactlyElementsOf(
                            json.<Map<String, Object>>get("$").keySet());
        }
    }

    @ParameterizedTest
    @CsvSource({"200, 200", "200, 5000", "320, 240", "599, 600", "9223372036854775807, 9223372036854775807"})
    void answer_is_never_larger_than_there_is_room(long maxwidth, long maxheight) {
        var story = pictured(Map.of("creditLine", "Ada Lind/Wire", "terms", FOR_ALL));

        var answer = given().queryParams("url", address(story), "maxwidth", maxwidth, "maxheight", maxheight)
                .get("/oembed")
                .then()
                .statusCode(200)
                .body("type", equalTo("rich"))
                .body("width", lessThanOrEqualTo((int) Math.min(maxwidth, 600)))
                .body("height", lessThanOrEqualTo((int) Math.min(maxheight, 10_000)));
        answer.body("thumbnail_url", maxwidth < 1600 ? nullValue() : not(nullValue()))
                .body("thumbnail_width", maxwidth < 1600 ? nullValue() : equalTo(1600));
    }

    @ParameterizedTest
    @CsvSource({"199, 600", "600, 199", "1, 1"})
    void what_does_not_fit_is_a_link(int maxwidth, int maxheight) {
        given().queryParams(
                        "url",
                        address(pictured(Map.of("creditLine", "Ada"))),
                        "maxwidth",
                        maxwidth,
                        "maxheight",
                        maxheight)
                .get("/oembed")
                .then()
                .statusCode(200)
                .body("type", equalTo("link"))
                .body("title", startsWith("Headline"))
                .body("html", nullValue())
                .body("width", nullValue())
                .body("height", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/v1/articles",
                "stories/boats",
                "//api.cutline.test/stories/boats",
                "javascript:alert(1)",
                "https://",
                "https:///stories/boats",
                "https://user:pw@api.cutline.test/stories/boats",
                "ftp://api.cutline.test/x",
                "https://api.cutline.test/stories/<b>",
                "https://api.cutline.test/%zz",
                "https://münchen.example/stories/boats"
            })
    void address_must_be_an_address(String url) {
        refused(given().queryParam("url", url).get("/oembed").then(), 400);
    }

    @Test
    void address_must_be_there_once_and_short() {
        refused(given().get("/oembed").then(), 400);
        refused(given().get("/oembed.json").then(), 400);
        refused(
                given().queryParam("url", API + "/stories/a", API + "/stories/b")
                        .get("/oembed")
                        .then(),
                400);
        refused(ask(API + "/stories/" + "a".repeat(3000)), 400);
        given().queryParam("url", API + "/stories/" + "a".repeat(10_000))
                .get("/oembed")
                .then()
                .statusCode(414);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "1e9", "1.5", "", "+5", "0x10", "99999999999999999999"})
    void sizes_must_be_positive_integers(String size) {
        var story = new Draft(unique("Headline")).published();

        for (var name : List.of("maxwidth", "maxheight")) {
            refused(
                    given().queryParams("url", address(story), name, size)
                            .get("/oembed")
                            .then(),
                    400);
        }
        refused(
                given().queryParam("url", address(story))
                        .queryParam("maxwidth", 300, 400)
                        .get("/oembed")
                        .then(),
                400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSON", "yaml", "json,xml"})
    void other_formats_are_not_offered(String format) {
        var story = new Draft(unique("Headline")).published();

        refused(
                given().queryParams("url", address(story), "format", format)
                        .get("/oembed")
                        .then(),
                501);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.cutline.test/stories/{slug}",
                "http://api.cutline.test/stories/{slug}",
                "https://API.Cutline.TEST:443/stories/{slug}/",
                "http://api.cutline.test:80/stories/{slug}",
                "https://api.cutline.test/%73tories/{slug}?utm_source=x&fbclid=y#part",
                "https://api.cutline.test/v1/articles/{slug}",
                "https://api.cutline.test/v1/articles/{id}",
                "https://api.cutline.test/embeds/articles/{slug}"
            })
    void every_form_of_an_address_leads_to_the_story(String form) {
        var story = new Draft(unique("Headline")).published();

        ask(form.replace("{slug}", story.slug()).replace("{id}", story.id()))
                .statusCode(200)
                .body("html", containsString("/embeds/articles/" + story.slug() + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.cutline.test.evil.example/stories/{slug}",
                "https://evil-api.cutline.test/stories/{slug}",
                "https://api.cutline.test./stories/{slug}",
                "https://api.cutline.test:8443/stories/{slug}",
                "https://evil.example/api.cutline.test/stories/{slug}",
                "https://api.cutline.test/stories%2F{slug}",
                "https://api.cutline.test/stories//{slug}",
                "https://api.cutline.test/x/../stories/{slug}",
                "https://api.cutline.test/stories/{slug}%00",
                "https://api.cutline.test/stories/{slug};a=b",
                "https://api.cutline.test/stories/",
                "https://api.cutline.test/",
                "https://api.cutline.test",
                "https://xn--pi-fka.cutline.test/stories/{slug}"
            })
    void other_addresses_lead_nowhere(String form) {
        var story = new Draft(unique("Headline")).published();

        refused(ask(form.replace("{slug}", story.slug())), 404);
    }

    @Test
    void what_is_not_public_is_not_there() {
        var withdrawn = new Draft(unique("Secret")).published();
        withdraw(withdrawn.id(), Map.of("reason", "legal"));
        var scheduled = new Draft(unique("Secret")).stored();
        publish(scheduled, Map.of("from", clock.now().plus(Duration.ofHours(1)).toString()))
                .statusCode(200);
        var withheld = new Draft(unique("Secret"))
                .with("credits", List.of(credit("Wire")))
                .published();
        var draft = new Draft(unique("Secret")).stored();

        for (var story : List.of(withdrawn, scheduled, withheld, draft)) {
            refused(ask(address(story)), 404).body(not(containsString("Secret")));
        }
    }

    @Test
    void answer_stands_no_longer_than_its_rights() {
        var now = clock.stop();
        var terms =
                Map.of("syndication", "allowed", "until", now.plusSeconds(30).toString());
        var story = pictured(Map.of("creditLine", "Ada Lind", "terms", terms));

        ask(address(story)).body("cache_age", equalTo(30)).header("Cache-Control", "no-store");
        clock.advance(Duration.ofSeconds(30));

        ask(address(story)).body("thumbnail_url", nullValue());
    }

    @Test
    void former_slug_leads_to_the_present_story() {
        var story = new Draft(unique("Headline")).published();
        change(story, Map.of("slug", unique("other-slug")));
        publish(story.id());

        ask(address(story)).statusCode(200).body("html", containsString("/embeds/articles/other-slug"));
    }

    @Test
    void unknown_parameters_are_ignored_and_what_is_known_not_sent_again() {
        var story = new Draft(unique("Headline")).published();
        var tag = given().queryParams("url", address(story), "dnt", 1, "wmode", "x")
                .get("/oembed")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .queryParam("url", address(story))
                .get("/oembed")
                .then()
                .statusCode(304);
    }

    @Test
    void hostile_words_are_only_words() {
        var hostile = "</iframe><script>alert(1)</script>\"' onload=x \u202E";
        var medium = picture(hostile, Map.of("creditLine", hostile, "terms", FOR_ALL));
        var story = new Draft(hostile + unique("x"))
                .with("byline", hostile)
                .with("leadMedia", figure(medium))
                .published();

        var html = ask(address(story)).statusCode(200).extract().<String>path("html");

        var shown = Jsoup.parseBodyFragment(html).body();
        assertThat(shown.select("script, [onload]")).isEmpty();
        assertThat(shown.select("iframe")).hasSize(1);
        assertThat(html).doesNotContain("\u202E").doesNotContain("\n");
    }

    private static Story pictured(Map<String, ?> credit) {
        return new Draft(unique("Headline"))
                .with("byline", "Mara Quist")
                .with("leadMedia", figure(picture("The harbour", credit)))
                .published();
    }

    private static String address(Story story) {
        return API + "/stories/" + story.slug();
    }

    private static ValidatableResponse ask(String url) {
        return given().queryParam("url", url).get("/oembed").then();
    }

    /// Some consumers look only at the body, so that it must not look like an answer.
    private static ValidatableResponse refused(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", "no-store")
                .body("type", startsWith("/problems/"))
                .body("version", nullValue())
                .body("html", nullValue())
                .body(not(containsString("evil")));
    }
}
