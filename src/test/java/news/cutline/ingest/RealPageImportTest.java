package news.cutline.ingest;

import static news.cutline.ingest.Imports.IMPORTS;
import static news.cutline.ingest.Imports.importText;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Story;

@QuarkusTest
class RealPageImportTest {

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
}
