package news.cutline.page.oembed;

import static io.restassured.RestAssured.given;
import static news.cutline.page.oembed.OembedQuestions.API;
import static news.cutline.page.oembed.OembedQuestions.address;
import static news.cutline.page.oembed.OembedQuestions.ask;
import static news.cutline.page.oembed.OembedQuestions.refused;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.platform.time.TestClock;
import news.cutline.testing.Newsroom.Draft;

/// Which addresses programs may ask about, and how.
@QuarkusTest
class OembedRequestTest {

    @Inject
    TestClock clock;

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
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
    @ValueSource(
            strings = {"0", "-1", "abc", "1e9", "1.5", "", "+5", "0x10", "9999999999999999999", "99999999999999999999"})
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

    /// Consumers that follow a link say that they want what its type says, and others the page that they know.
    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "application/json+oembed", "text/xml+oembed", "image/png"})
    void format_alone_decides_what_is_answered(String accepted) {
        var story = new Draft(unique("Headline")).published();
        var types =
                Map.of("/oembed", "application/json", "/oembed.json", "application/json", "/oembed.xml", "text/xml");

        types.forEach((path, type) -> given().accept(accepted)
                .queryParam("url", address(story))
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith(type)));
        given().accept(accepted)
                .queryParams("url", address(story), "format", "xml")
                .get("/oembed")
                .then()
                .statusCode(200)
                .contentType("text/xml;charset=UTF-8");
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
}
