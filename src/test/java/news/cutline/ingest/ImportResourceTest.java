package news.cutline.ingest;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import news.cutline.testing.Newsroom.Story;

@QuarkusTest
class ImportResourceTest {

    private static final String IMPORTS = EDITORIAL + "/imports";
    private static final Path REAL_PAGE =
            Path.of(System.getProperty("cutline.shared", "../shared"), "data/real-input/000_1934727802b7479f.txt");

    @Test
    void real_page_becomes_a_draft_that_can_be_published_once_its_pictures_have_addresses() throws IOException {
        assumeTrue(Files.exists(REAL_PAGE), "the shared data is not here");
        var page = Files.readString(REAL_PAGE) + "\n";

        var imported = importText(page, Map.of("language", "en", "url", "https://news.example.org/" + unique("page")));

        imported.then()
                .statusCode(201)
                .header("Location", endsWith(IMPORTS + "/" + imported.path("id")))
                .body("format", equalTo("text/plain"))
                .body("state", equalTo("done"))
                .body("unchanged", equalTo(false))
                .body("report.leftOut.text", hasItems("Find Us", "Share this articleClose Button"))
                .body("report.missing.code", hasItems("media-address", "embed-link"));
        String id = imported.path("articles[0]");
        var article = asAdmin().get(EDITORIAL + "/articles/{id}", id);
        article.then()
                .body("status", equalTo("draft"))
                .body(
                        "headline",
                        equalTo("Biden partly lifts ban on Ukraine using US arms for strikes on Russian territory"))
                .body("byline", equalTo("Euronews with AP"))
                .body("contributors.name", equalTo(List.of("Euronews", "AP")))
                .body("standfirst", equalTo("The latest updates from the war in Ukraine."))
                .body("body.findAll { it.type == 'paragraph' }", hasSize(24))
                .body("body.findAll { it.type == 'heading' }", hasSize(3))
                .body("body.findAll { it.type == 'figure' }", hasSize(1))
                .body("body[14].type", equalTo("figure"))
                .body("removed", nullValue());
        expectFigure(article.path("leadMedia.media"), "Evgeniy Maloletka", 2022, "FILE - Ukrainian servicemen fire");
        expectFigure(article.path("body[14].media"), "Petr David Josek", 2024, "US Secretary of State Antony Blinken");

        asAdmin()
                .header("If-Match", "*")
                .body(Map.of())
                .post(EDITORIAL + "/articles/{id}/publish", id)
                .then()
                .statusCode(409)
                .body("missing.code", equalTo(List.of("section", "address", "address")));
        for (var medium : List.of(article.<String>path("leadMedia.media"), article.<String>path("body[14].media"))) {
            asAdmin()
                    .header("If-Match", "*")
                    .contentType(MERGE_PATCH)
                    .body(Map.of("href", "https://media.example.org/" + medium + ".jpg"))
                    .patch(EDITORIAL + "/media/{id}", medium)
                    .then()
                    .statusCode(200);
        }
        change(new Story(id, ""), Map.of("section", section("World")));
        publish(id);
        asAdmin()
                .get("/v1/articles/{id}", id)
                .then()
                .statusCode(200)
                .body("body[14].credit.copyrightNotice", equalTo("Copyright 2024 The AP. All rights reserved"));
    }

    private static void expectFigure(String medium, String creator, int year, String caption) {
        String credit = asAdmin()
                .get(EDITORIAL + "/media/{id}", medium)
                .then()
                .body("href", nullValue())
                .extract()
                .path("credit");
        asAdmin()
                .get(EDITORIAL + "/credits/{id}", credit)
                .then()
                .body("creators", equalTo(List.of(Map.of("name", creator))))
                .body("copyrightYear", equalTo(year))
                .body("copyrightHolder", equalTo("The AP"))
                .body("provider", equalTo("The AP"))
                .body("supplierCategory", equalTo("wires"))
                .body("copyrightNotice", equalTo("Copyright " + year + " The AP. All rights reserved"))
                .body("creditLine", equalTo(creator + "/Copyright " + year + " The AP. All rights reserved"))
                .body("terms.syndication", equalTo("unknown"));
        asAdmin()
                .queryParam("media", medium)
                .get(EDITORIAL + "/captions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].language", equalTo("en"))
                .body("items[0].text", containsString(caption))
                .body("items[0].text", not(containsString("Copyright")));
    }

    @Test
    void page_imported_again_changes_nothing_and_overwrites_no_edits() {
        var page = page(unique("Harbour reopens"));
        var first = importText(page, Map.of("language", "en"));
        String article = first.then().statusCode(201).extract().path("articles[0]");
        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("headline", "Edited"))
                .patch(EDITORIAL + "/articles/{id}", article)
                .then()
                .statusCode(200);

        var again = importText("  " + page.replace("\n", "\r\n") + "\n\n", Map.of());

        again.then()
                .statusCode(200)
                .body("unchanged", equalTo(true))
                .body("id", equalTo(first.<String>path("id")))
                .body("articles", equalTo(List.of(article)))
                .body("report", equalTo(first.path("report")));
        asAdmin().get(EDITORIAL + "/articles/{id}", article).then().body("headline", equalTo("Edited"));
        asAdmin().get(IMPORTS + "/{id}", first.<String>path("id")).then().statusCode(200);
    }

    @Test
    void page_is_known_by_its_address_where_it_has_one() {
        var url = "https://news.example.org/" + unique("story");
        var first = importText(page(unique("First")), Map.of("url", url));

        var again = importText(page(unique("Second")), Map.of("url", url));

        again.then().statusCode(200).body("articles", equalTo(first.<List<String>>path("articles")));
    }

    @Test
    void draft_that_was_deleted_may_be_imported_again() {
        var page = page(unique("Deleted"));
        String article = importText(page, Map.of()).path("articles[0]");
        asAdmin()
                .header("If-Match", "*")
                .delete(EDITORIAL + "/articles/{id}", article)
                .then()
                .statusCode(204);

        importText(page, Map.of()).then().statusCode(201);
    }

    @Test
    void same_page_sent_by_many_at_once_becomes_one_draft() throws Exception {
        var page = page(unique("Race"));
        var answers = new ArrayList<Response>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Response> task = () -> importText(page, Map.of());
            for (var answer : threads.invokeAll(Collections.nCopies(8, task))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers.stream().map(Response::statusCode))
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
        assertThat(answers.stream()
                        .map(answer -> answer.<String>path("articles[0]"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void language_and_section_are_those_that_were_given() {
        var section = section("Hafen");
        var given = importText(page(unique("Hafen")), Map.of("language", "de", "section", section));
        var notGiven = importText(page(unique("Harbour")), Map.of());

        asAdmin()
                .get(EDITORIAL + "/articles/{id}", given.<String>path("articles[0]"))
                .then()
                .body("language", equalTo("de"))
                .body("section", equalTo(section));
        notGiven.then().body("report.missing.code", hasItem("language"));
        importText(page(unique("Harbour")), Map.of("section", "no-such-section"))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/section")));
    }

    @Test
    void text_is_read_in_the_charset_it_was_sent_in() {
        var headline = unique("Fähre läuft aus");
        var page = page(headline);

        var answer = asAdmin()
                .contentType("text/plain; charset=windows-1252")
                .body(page.getBytes(Charset.forName("windows-1252")))
                .post(IMPORTS);

        asAdmin()
                .get(EDITORIAL + "/articles/{id}", answer.<String>path("articles[0]"))
                .then()
                .body("headline", equalTo(headline));
        asAdmin()
                .contentType("text/plain; charset=UTF-8")
                .body(page.getBytes(Charset.forName("windows-1252")))
                .post(IMPORTS)
                .then()
                .statusCode(400);
    }

    @Test
    void markup_in_the_text_of_a_page_stays_text() {
        var answer = importText(
                page(unique("Headline")) + "\n\nHe wrote <script>alert(1)</script> & left the \"room\" at 5 o'clock.\n",
                Map.of());

        asAdmin()
                .get(EDITORIAL + "/articles/{id}", answer.<String>path("articles[0]"))
                .then()
                .body(
                        "body.html",
                        hasItem(
                                "He wrote &lt;script&gt;alert(1)&lt;/script&gt; &amp; left the \"room\" at 5 o'clock."));
    }

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
                .body("player.src", equalTo("https://player.vimeo.com/video/7"))
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
    void what_is_no_page_is_refused() {
        importText("", Map.of()).then().statusCode(422);
        importText(" \n\u200b\n", Map.of()).then().statusCode(422);
        importText(page(unique("Nul")).replaceFirst("\n", "\u0000\n"), Map.of())
                .then()
                .statusCode(422)
                .body("errors[0].detail", equalTo("must not contain the character U+0000"));
        importText("word ".repeat(500_000), Map.of()).then().statusCode(413);
        importText("One sentence. ".repeat(10_000), Map.of())
                .then()
                .statusCode(422)
                .body("errors", hasSize(1));
        asAdmin()
                .contentType("application/pdf")
                .body("x".getBytes(UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(415);
        importText(page("x"), Map.of("language", "english!")).then().statusCode(400);
        importText(page("x"), Map.of("url", "ftp://x")).then().statusCode(400);
        asAdmin()
                .queryParam("q", unique("nothing"))
                .get(EDITORIAL + "/articles")
                .then()
                .body("items", empty());
    }

    private static String page(String headline) {
        return """
                Menu

                %s

                By Mara Quist

                The ferry to the island has left the harbour for the first time since the storm, the port said.

                The storm of last week had torn away two of the three bridges, and workers needed six days to repair them.
                """.formatted(headline);
    }

    private static String htmlPage(String headline) {
        return """
                <html lang="de"><title>%1$s | The Site</title><h1>%1$s</h1><p class="byline">By Mara Quist</p>
                <figure><img src="/p/ferry.jpg" width="1600" height="900" alt="A white ship">
                <figcaption>The ferry on Monday. Photo: Ann Lee/AFP</figcaption></figure>
                <p>The <em>ferry</em> has <a href="left" onclick="x()">left</a> the harbour again.</p>
                <blockquote>We waited for a week and never gave up hope.</blockquote>
                <ul><li>Monday</li><li>Tuesday</li></ul>
                <iframe src="https://player.vimeo.com/video/7"></iframe>
                """.formatted(headline);
    }

    private static Response importHtml(String html, Map<String, String> parameters) {
        return importHtml(html.getBytes(UTF_8), parameters);
    }

    /// Without the charset that REST Assured would declare by itself.
    private static Response importHtml(byte[] html, Map<String, String> parameters) {
        var undeclared = encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return asAdmin()
                .config(RestAssured.config().encoderConfig(undeclared))
                .contentType("text/html")
                .queryParams(parameters)
                .body(html)
                .post(IMPORTS);
    }

    private static Response importText(String text, Map<String, String> parameters) {
        return asAdmin()
                .contentType("text/plain; charset=UTF-8")
                .queryParams(parameters)
                .body(text.getBytes(UTF_8))
                .post(IMPORTS);
    }
}
