package news.cutline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static news.cutline.ingest.Imports.IMPORTS;
import static news.cutline.ingest.Imports.importText;
import static news.cutline.ingest.Imports.page;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class TextImportTest {

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

        var again = importText(page(unique("Second")), Map.of("url", url + "#comments"));

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
}
