package news.cutline.page.oembed;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.json;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import news.cutline.testing.Newsroom.Draft;

/// The programs that read our pages and answers, each as far as it is particular: what they do was read in their
/// source.
@QuarkusTest
class ConsumersTest {

    private static final String HOSTILE = "\"Boats\" <leave> & 'stay' ";
    private static final int WORDPRESS_READS = 150 * 1024;

    private String page = "";

    @BeforeEach
    void publish() {
        var free = Map.of("creditLine", "Ada \"Lind\" & <Co>/Wire", "terms", Map.of("syndication", "allowed"));
        var story = new Draft(HOSTILE + unique("x"))
                .with("standfirst", HOSTILE)
                .with("leadMedia", figure(picture("The harbour", free)))
                .published();
        page = given().get("/stories/{slug}", story.slug())
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
    }

    /// It looks for links by a pattern in the head, and then sets parameters of its own in the address.
    @Test
    void wordpress_discovers_the_answer() {
        var head = page.substring(0, Math.min(page.length(), WORDPRESS_READS));
        head = head.substring(0, head.indexOf("</head>"));
        var links = Pattern.compile("<link([^<>]+)/?>")
                .matcher(head)
                .results()
                .map(link -> Jsoup.parse("<a " + link.group(1) + ">").selectFirst("a"))
                .filter(link -> link.attr("type").equals("application/json+oembed"))
                .toList();
        assertThat(links).hasSize(1);

        var answer = json(follow(
                links.getFirst().attr("href"),
                Map.of("maxwidth", "500", "maxheight", "750", "dnt", "1", "format", "json")));

        assertThat(answer.path("type").asText()).isEqualTo("rich");
        assertThat(answer.path("title").asText()).startsWith("\"Boats\" <leave>");
        assertThat(answer.path("width").isInt()).isTrue();
        assertThat(answer.path("width").asInt()).isLessThanOrEqualTo(500);
        assertThat(answer.path("height").asInt()).isLessThanOrEqualTo(750);
    }

    /// Of providers that it does not know it keeps a quotation, and a frame after it, with few attributes.
    @Test
    void wordpress_keeps_the_quotation_with_the_credit_and_the_frame() {
        var html = discovered().path("html").asText();

        var kept = Pattern.compile("^(<blockquote>.*?</blockquote>)?(<iframe ([^<>]*)></iframe>)$")
                .matcher(html);
        assertThat(kept.matches()).isTrue();
        assertThat(Jsoup.parse(kept.group(1)).text()).endsWith("Ada \"Lind\" & <Co>/Wire");
        assertThat(Jsoup.parse(kept.group(1)).select("blockquote, blockquote > a[href]"))
                .hasSize(2);
        assertThat(Jsoup.parse(kept.group(2))
                        .select("iframe")
                        .first()
                        .attributes()
                        .asList())
                .extracting(attribute -> attribute.getKey())
                .isSubsetOf(
                        "src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title");
    }

    /// It takes the version as a text only, ignores what is `rich`, and reads OpenGraph instead.
    @Test
    void mastodon_makes_a_preview_from_opengraph() {
        var document = document();

        assertThat(discovered().path("version").isTextual()).isTrue();
        assertThat(property(document, "og:title")).startsWith("\"Boats\" <leave>");
        assertThat(property(document, "og:description")).isEqualTo(HOSTILE.strip());
        assertThat(property(document, "og:image")).startsWith("https://");
        assertThat(property(document, "og:image:alt")).contains("Ada \"Lind\" & <Co>/Wire");
        assertThat(document.select("html").attr("lang")).isEqualTo("en");
    }

    /// It needs code and a height, and drops what WordPress itself would have made.
    @Test
    void discourse_shows_the_frame() {
        var answer = discovered();

        assertThat(answer.path("height").asInt()).isPositive();
        assertThat(answer.path("html").asText())
                .contains("<iframe src=\"https://api.cutline.test/")
                .doesNotContain("wp-embedded-content");
    }

    /// It takes the first link of the type, whose address must be absolute, and adds what is not there.
    @Test
    void extractus_follows_the_first_link() {
        var href =
                document().selectFirst("link[type='application/json+oembed']").attr("href");

        assertThat(URI.create(href).isAbsolute()).isTrue();
        assertThat(parameters(href)).containsOnlyKeys("url", "format");
        assertThat(json(follow(href, Map.of("maxwidth", "320"))).path("width").asInt())
                .isEqualTo(320);
    }

    /// It takes one frame and no more, sizes in pixels, and answers of a type that names JSON or XML.
    @Test
    void iframely_takes_the_only_frame_from_either_format() {
        for (var type : new String[] {"json", "xml"}) {
            var href = document().select("link[type$=" + type + "+oembed]").attr("href");

            var answer = follow(href, Map.of());

            assertThat(answer.contentType()).contains(type);
            var html = type.equals("json")
                    ? json(answer).path("html").asText()
                    : answer.xmlPath().getString("oembed.html");
            var frames = Jsoup.parse(html).select("iframe");
            assertThat(frames).hasSize(1);
            assertThat(frames.attr("width")).matches("[0-9]+");
            assertThat(frames.attr("height")).matches("[0-9]+");
        }
    }

    private Document document() {
        return Jsoup.parse(page);
    }

    private JsonNode discovered() {
        return json(
                follow(document().select("link[type=application/json+oembed]").attr("href"), Map.of()));
    }

    /// Asks at an absolute address, with these parameters in the place of those that it has.
    private static Response follow(String href, Map<String, String> set) {
        var address = URI.create(href);
        assertThat(address.getScheme() + "://" + address.getAuthority()).isEqualTo("https://api.cutline.test");
        var parameters = parameters(href);
        parameters.putAll(set);
        return given().queryParams(parameters)
                .get(address.getPath())
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static Map<String, String> parameters(String href) {
        var parameters = new LinkedHashMap<String, String>();
        Arrays.stream(URI.create(href).getRawQuery().split("&"))
                .map(parameter -> parameter.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return parameters;
    }

    private static String property(Document document, String name) {
        return document.select("meta[property=" + name + "]").attr("content");
    }
}
