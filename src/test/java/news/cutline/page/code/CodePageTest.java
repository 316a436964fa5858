package news.cutline.page.code;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.embedded;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.freeCredit;
import static news.cutline.testing.Newsroom.partner;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.publishableKey;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.video;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.delivery.code.EmbedScript;
import news.cutline.testing.Newsroom.Draft;

/// The pages with the code to paste.
@QuarkusTest
class CodePageTest {

    private static final String SERVICE = "https://api.cutline.test";
    private static final Map<String, ?> FREE = Map.of("syndication", "allowed");

    /// A story with a picture and a video, which everybody may have.
    private record Shown(String story, String slug, String medium, String embed) {

        static Shown toEverybody() {
            return with(Map.of("creditLine", "Ada Lind/Wire", "terms", FREE), freeCredit("Example Video/Ada Lind"));
        }

        static Shown with(Map<String, ?> credit, String credited) {
            var medium = picture("The harbour", credit);
            var embed = video(Map.of("credit", credited));
            var story = new Draft(unique("Boats"))
                    .with("byline", "By Ada Lind")
                    .with("leadMedia", figure(medium))
                    .with("body", List.of(embedded(embed)))
                    .published();
            return new Shown(story.id(), story.slug(), medium, embed);
        }

        List<String> addresses() {
            return List.of("/embeds/" + embed, "/embeds/media/" + medium, "/embeds/articles/" + slug);
        }
    }

    @Test
    void page_has_the_three_forms_and_a_preview() {
        for (var address : Shown.toEverybody().addresses()) {
            var page = page(address, "");

            assertThat(code(page, "iframe")).startsWith("<iframe src=\"" + SERVICE + address + "\" title=\"");
            assertThat(code(page, "script"))
                    .startsWith("<cutline-embed src=\"" + SERVICE + address + "\"")
                    .contains("Ada Lind")
                    .endsWith("<script type=\"module\" src=\"" + SERVICE + "/embed.js\"></script>");
            assertThat(code(page, "link")).isEqualTo(SERVICE + address);
            assertThat(page.select("section iframe").attr("src")).endsWith("../" + address.substring(1));
        }
    }

    @Test
    void page_may_do_what_it_needs_and_goes_into_no_frame() {
        get(Shown.toEverybody().addresses().getFirst(), "")
                .header(
                        "Content-Security-Policy",
                        allOf(
                                startsWith("default-src 'none'; base-uri 'none'; frame-ancestors 'none'; style-src "
                                        + "'sha256-"),
                                containsString("; script-src 'sha256-"),
                                containsString("; form-action 'self'; frame-src 'self'"),
                                not(containsString("unsafe"))))
                .header("X-Robots-Tag", "noindex")
                .header("Cache-Control", "max-age=5, s-maxage=60, stale-while-revalidate=10");
    }

    @Test
    void width_and_pinning_are_as_asked_for() {
        for (var address : Shown.toEverybody().addresses()) {
            var page = page(address, "?width=320&pinned=true");

            assertThat(code(page, "iframe")).contains(" width=\"320\" ");
            assertThat(code(page, "script"))
                    .contains(" width=\"320\" ")
                    .endsWith("<script type=\"module\" src=\"" + SERVICE + "/embed/1.0.0.js\" integrity=\""
                            + EmbedScript.newest().integrity() + "\" crossorigin=\"anonymous\"></script>");
            assertThat(page.select("option[selected]").attr("value")).isEqualTo("320");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?width=199", "?width=1201", "?width=abc", "?pinned=maybe", "?pinned=on"})
    void other_widths_are_refused(String query) {
        var address = Shown.toEverybody().addresses().getFirst();

        get(address, query).statusCode(400).body(containsString("<h1>No code to paste</h1>"));
    }

    @Test
    void key_of_a_partner_stands_in_all_forms_and_shows_it_what_it_may_have() {
        var origins = List.of("https://www.partner.example");
        var id = partner(Map.of("channels", List.of("embed"), "allowedOrigins", origins));
        var credit = Map.of(
                "creditLine",
                "Ada Lind/Wire",
                "terms",
                Map.of("syndication", "allowed", "partners", Map.of("only", List.of(id))));
        String credited = created("/credits", credit).path("id");
        var shown = Shown.with(credit, credited);
        var key = publishableKey(id);

        for (var address : shown.addresses()) {
            var page = page(address, "?key=" + key);
            for (var form : List.of("iframe", "script", "link")) {
                assertThat(code(page, form)).contains(SERVICE + address + "?key=" + key);
            }
            assertThat(page.select("section iframe")).isEmpty();
            assertThat(page.text()).contains("Only pages of https://www.partner.example may show it with this key");
        }
        get("/embeds/" + shown.embed, "").statusCode(403);
        get("/embeds/" + shown.embed, "?key=nonsense")
                .statusCode(403)
                .header("Cache-Control", "no-store")
                .body(containsString("The key in this address does not open it."));
    }

    @Test
    void code_is_only_there_to_be_read() {
        for (var address : Shown.toEverybody().addresses()) {
            given().post(address).then().statusCode(405);
            given().post(address + "/code").then().statusCode(405);
        }
    }

    @Test
    void frame_has_the_shape_of_what_it_shows() {
        for (var address : Shown.toEverybody().addresses()) {
            var usual = Integer.parseInt(framed(page(address, "")).attr("height"));
            var wide = Integer.parseInt(framed(page(address, "?width=1200")).attr("height"));

            assertThat(usual).as(address).isBetween(600 * 9 / 16 + 40, 600);
            assertThat(wide).as(address).isBetween(1_200 * 9 / 16 + 40, 900);
        }
    }

    private static Element framed(Document page) {
        return Jsoup.parseBodyFragment(code(page, "iframe")).selectFirst("iframe");
    }

    @Test
    void empty_fields_of_a_form_say_nothing() {
        assertThat(code(page(Shown.toEverybody().addresses().getFirst(), "?key=&width="), "link"))
                .doesNotContain("key");
    }

    @Test
    void there_is_no_code_for_what_is_not_public() {
        var gone = Shown.toEverybody();
        withdraw(gone.story, Map.of("reason", "editorial"));
        var legal = Shown.toEverybody();
        withdraw(legal.story, Map.of("reason", "legal"));
        var draft = new Draft(unique("Secret")).stored();

        gone.addresses().forEach(address -> get(address, "").statusCode(410));
        legal.addresses().forEach(address -> get(address, "").statusCode(451));
        get("/embeds/mistyped", "").statusCode(404).body(containsString("<h1>No code to paste</h1>"));
        get("/embeds/media/mistyped", "").statusCode(404).body(containsString("<h1>No code to paste</h1>"));
        get("/embeds/articles/" + draft.slug(), "")
                .statusCode(404)
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .body(containsString("There is nothing to embed at this address."));
    }

    @Test
    void code_is_kept_until_what_it_shows_is_no_longer_public() {
        var shown = Shown.toEverybody();
        for (var address : shown.addresses()) {
            get(address, "").header("xkey", startsWith("all "));
            assertThat(Stream.generate(() -> given().get(address + "/code").header("Cache-Status"))
                            .limit(3))
                    .contains("Cutline; hit");
        }
        withdraw(shown.story, Map.of("reason", "legal"));
        shown.addresses().forEach(address -> get(address, "").statusCode(451));
    }

    /// Everybody on the way of an address could read a secret key, so that it is stopped before it is sent.
    @Test
    void form_takes_no_secret_key() {
        var key = page(Shown.toEverybody().addresses().getFirst(), "")
                .select("#key")
                .attr("pattern");

        assertThat(" pk_0a1b2c3d4e5f_x ").matches(key);
        assertThat("sk_0a1b2c3d4e5f_x").doesNotMatch(key);
    }

    @Test
    void hostile_words_are_only_words() {
        var hostile = "</code></pre><script>alert(1)</script>\"><img src=x onerror=alert(2)> {alert(3)}";
        var story = new Draft(hostile + unique("x")).with("byline", hostile).published();

        var page = page("/embeds/articles/" + story.slug(), "?key=&x=" + "%3Cscript%3E");

        assertThat(page.select("h1").text()).startsWith(hostile);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img")).isEmpty();
        assertThat(Jsoup.parseBodyFragment(code(page, "script")).select("script, img"))
                .hasSize(1);
    }

    private static ValidatableResponse get(String address, String query) {
        return given().urlEncodingEnabled(false).get(address + "/code" + query).then();
    }

    private static Document page(String address, String query) {
        return Jsoup.parse(get(address, query).statusCode(200).extract().asString());
    }

    private static String code(Document page, String form) {
        return page.select("figure:has(#" + form + ") code").text();
    }
}
