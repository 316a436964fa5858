package news.cutline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static news.cutline.ingest.Imports.IMPORTS;
import static news.cutline.ingest.Imports.htmlPage;
import static news.cutline.ingest.Imports.importHtml;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class HtmlImportTest {

    @Test
    void html_page_becomes_a_draft_with_addresses_markup_and_embeds() {
        var headline = unique("Harbour reopens");

        var imported = importHtml(htmlPage(headline), Map.of("url", "https://news.example.org/a/" + unique("page")));

        imported.then()
                .statusCode(201)
                .body("format", equalTo("text/html"))
                .body("report.leftOut.find { it.code == 'markup' }.text", containsString("a[onclick]"))
                .body("report.missing.code", hasItem("embed-title"));
        var article = asAdmin().get(EDITORIAL + "/articles/{id}", imported.<String>path("articles[0]"));
        article.then()
                .body("headline", equalTo(headline))
                .body("language", equalTo("de"))
                .body("byline", equalTo("Mara Quist"))
                .body(
                        "body[0].html",
                        equalTo(
                                "The <em>ferry</em> has <a href=\"https://news.example.org/a/left\">left</a> the harbour again."))
                .body("body.type", equalTo(List.of("paragraph", "quote", "list", "embed")));
        asAdmin()
                .get(EDITORIAL + "/media/{id}", article.<String>path("leadMedia.media"))
                .then()
                .body("href", equalTo("https://news.example.org/p/ferry.jpg"))
                .body("width", equalTo(1600));
        asAdmin()
                .queryParam("media", article.<String>path("leadMedia.media"))
                .get(EDITORIAL + "/captions")
                .then()
                .body("items[0].text", equalTo("The ferry on Monday."))
                .body("items[0].altText", equalTo("A white ship"));
        asAdmin()
                .get(EDITORIAL + "/embeds/{id}", article.<String>path("body[3].embed"))
                .then()
                .body("player.src", equalTo("https://player.vimeo.com/video/7?dnt=1"))
                .body("provider", equalTo("Vimeo"));
    }

    @Test
    void html_page_is_known_by_its_canonical_address_or_by_its_story() {
        var canonical = "<link rel=canonical href='https://news.example.org/" + unique("story") + "'>";
        var first = importHtml(canonical + htmlPage(unique("One")), Map.of());
        var story = htmlPage(unique("Two"));
        var second = importHtml("<nav>Monday</nav>" + story, Map.of());

        importHtml(canonical + htmlPage(unique("Three")), Map.of())
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(true))
                .body("articles", equalTo(first.<List<String>>path("articles")));
        importHtml("<nav>Tuesday</nav>" + story, Map.of())
                .then()
                .statusCode(200)
                .body("articles", equalTo(second.<List<String>>path("articles")));
    }

    @Test
    void players_of_providers_and_of_configured_hosts_come_in_and_others_are_left_out() {
        var frames = """
                <iframe src="https://www.youtube.com/embed/aqz-KE-bpKQ"></iframe>
                <p>The second is the newsroom's own, the third nobody's, and the fourth has no such video.</p>
                <iframe src="https://player.example.org/v/42" width="400" height="300"></iframe>
                <p>The words of a post come in without what runs in them.</p>
                <iframe src="https://evil.example/v/42"></iframe>
                <iframe src="https://www.youtube.com/embed/nothing"></iframe>
                <blockquote class="twitter-tweet"><p>Boats leave.</p><script>x()</script><iframe src="//evil.example"></iframe>
                <a href="https://x.com/courier/status/20">1 May</a></blockquote>""";

        var imported = importHtml(htmlPage(unique("Players")) + frames, Map.of());

        imported.then()
                .statusCode(201)
                .body(
                        "report.leftOut.findAll { it.code == 'unknown-embed' }.text",
                        hasItem("https://evil.example/v/42"))
                .body(
                        "report.leftOut.find { it.code == 'unknown-embed' }.detail",
                        containsString("cutline.embeds.hosts"));
        var embeds = asAdmin()
                .get(EDITORIAL + "/articles/{id}", imported.<String>path("articles[0]"))
                .<List<String>>path("body.findAll { it.type == 'embed' }.embed")
                .stream()
                .map(id -> asAdmin().get(EDITORIAL + "/embeds/{id}", id).jsonPath())
                .toList();
        assertThat(embeds)
                .extracting(embed -> embed.getString("player.src"))
                .contains("https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ", "https://player.example.org/v/42");
        assertThat(embeds)
                .extracting(embed -> embed.getString("html"))
                .anySatisfy(html -> assertThat(html).startsWith("<p>Boats leave.</p>"));
    }

    @Test
    void html_page_is_decoded_as_browsers_do() {
        var headline = unique("Fähre läuft aus");

        var answer = importHtml(htmlPage(headline).getBytes(Charset.forName("windows-1252")), Map.of());

        answer.then().statusCode(201).body("report.missing.code", hasItem("charset"));
        asAdmin()
                .get(EDITORIAL + "/articles/{id}", answer.<String>path("articles[0]"))
                .then()
                .body("headline", equalTo(headline));
    }

    @Test
    void html_that_is_hostile_or_too_much_is_refused_or_made_harmless() {
        var page = htmlPage(unique("Large"));
        importHtml(page + "<!--" + "x".repeat(3_000_000) + "-->", Map.of())
                .then()
                .statusCode(201);
        importHtml("x".repeat(6_000_000), Map.of()).then().statusCode(413);
        importHtml("<p>".repeat(100_001), Map.of()).then().statusCode(413);
        importHtml("<div>".repeat(10_000) + htmlPage(unique("Deep")), Map.of())
                .then()
                .statusCode(201);
        importHtml("", Map.of()).then().statusCode(422);
        importHtml("<html lang=en><body></body></html>", Map.of()).then().statusCode(422);
        asAdmin()
                .contentType("text/html; charset=klingon")
                .body(page.getBytes(UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(415);
        var hostile = importHtml(
                "<h1>" + unique("Hostile")
                        + "</h1><p>Click <a href='javascript:alert(1)' onclick='x()'>here</a> &lt;script&gt; now.</p>",
                Map.of());
        asAdmin()
                .get(EDITORIAL + "/articles/{id}", hostile.<String>path("articles[0]"))
                .then()
                .body("body[0].html", equalTo("Click here &lt;script&gt; now."));
    }

    @Test
    void restriction_beside_a_credit_becomes_one_of_its_terms_also_for_editors() {
        var html = htmlPage(unique("Harbour reopens")).replace("Photo: Ann Lee/AFP", "JAPAN OUT (AP Photo/Bob Hale)");

        var article = as(tokenOf("editor"))
                .contentType("text/html; charset=UTF-8")
                .queryParam("url", "https://news.example.org/a/" + unique("quay"))
                .body(html)
                .post(IMPORTS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("articles[0]");

        var medium = asAdmin().get(EDITORIAL + "/articles/{id}", article).<String>path("leadMedia.media");
        var credit = asAdmin().get(EDITORIAL + "/media/{id}", medium).<String>path("credit");
        asAdmin()
                .get(EDITORIAL + "/credits/{id}", credit)
                .then()
                .body("creditLine", equalTo("AP Photo/Bob Hale"))
                .body("creators.name", equalTo(List.of("Bob Hale")))
                .body("terms.unparsed", equalTo(List.of("JAPAN OUT")));
    }
}
