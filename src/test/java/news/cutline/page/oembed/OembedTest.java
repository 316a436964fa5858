package news.cutline.page.oembed;

import static io.restassured.RestAssured.given;
import static news.cutline.page.oembed.OembedQuestions.API;
import static news.cutline.page.oembed.OembedQuestions.address;
import static news.cutline.page.oembed.OembedQuestions.ask;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.portrait;
import static news.cutline.testing.Newsroom.story;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
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

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.platform.time.TestClock;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

/// What programs are told to show for an address of ours.
@QuarkusTest
class OembedTest {

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

    /// Whoever asks keeps the thumbnail, and shows it in every country.
    @Test
    void picture_bound_to_countries_stands_in_the_frame_alone() {
        var terms = Map.of("syndication", "allowed", "territories", Map.of("only", List.of("DE")));
        var story = pictured(Map.of("creditLine", "Ada Lind/Wire", "terms", terms));

        var answer = given().header("Reader-Country", "DE")
                .queryParam("url", address(story))
                .get("/oembed")
                .then()
                .statusCode(200)
                .body("type", equalTo("rich"))
                .body("thumbnail_url", nullValue())
                .extract();

        assertThat(answer.asString()).doesNotContain("media.example.org");
        given().header("Reader-Country", "DE")
                .get("/embeds/articles/" + story.slug())
                .then()
                .body(containsString("media.example.org"));
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
    @CsvSource({"200, 500", "200, 5000", "320, 440", "599, 600", "9223372036854775807, 9223372036854775807"})
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
    @CsvSource({"199, 600", "600, 199", "1, 1", "320, 240", "200, 200"})
    void what_does_not_fit_is_a_link(int maxwidth, int maxheight) {
        given().queryParams(
                        "url",
                        address(pictured(Map.of("creditLine", "Ada", "terms", FOR_ALL))),
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

    /// No frame of it can be scrolled, and what it shows has its words below it.
    @Test
    void frame_is_narrower_where_it_would_be_too_tall() {
        var portrait = portrait("The harbour", Map.of("creditLine", "Ada Lind", "terms", FOR_ALL));
        var story = story(unique("Headline"), portrait);

        ask(address(story)).body("width", equalTo(600)).body("height", greaterThan(900 + 100));
        given().queryParams("url", address(story), "maxwidth", 500, "maxheight", 700)
                .get("/oembed")
                .then()
                .body("type", equalTo("rich"))
                .body("width", allOf(greaterThan(300), lessThan(420)))
                .body("height", lessThanOrEqualTo(700));
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
}
