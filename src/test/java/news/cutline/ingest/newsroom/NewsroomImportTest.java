package news.cutline.ingest.newsroom;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.ADMIN_TOKEN;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import news.cutline.testing.NewsroomLines;

@QuarkusTest
class NewsroomImportTest {

    @Test
    void newsroom_comes_in_whole() {
        var file = new NewsroomLines();
        var slug = unique("harbour");
        var tag = unique("storm");
        var headline = unique("Boats");
        var article = UUID.randomUUID().toString();
        var other = UUID.randomUUID().toString();
        // In no order: whoever exports need not know what needs what.
        var medium = UUID.randomUUID().toString();
        var credit = UUID.randomUUID().toString();
        file.add(
                "article",
                article,
                Map.of(
                        "language", "en",
                        "headline", headline,
                        "section", slug,
                        "tags", List.of(tag),
                        "leadMedia", figure(medium),
                        "related", List.of(other),
                        "publications", List.of(Map.of("from", "2020-05-04T08:00:00Z"))));
        file.add("caption", Map.of("media", medium, "language", "en", "text", "The harbour."));
        file.add("medium", medium, Map.of("kind", "image", "href", "https://m.example.org/1.jpg", "credit", credit));
        file.add("article", other, Map.of("language", "en", "headline", unique("Other"), "related", List.of(article)));
        file.add("credit", credit, Map.of("creditLine", "Ada Lind", "terms", Map.of("syndication", "denied")));
        var embed = file.add("embed", Map.of("kind", "map", "title", "A map", "poster", medium, "credit", credit));
        file.add("partner", Map.of("name", "Hafenkurier", "channels", List.of("site")));
        file.add("tag", Map.of("slug", tag, "name", "Storm"));
        file.add("section", Map.of("slug", slug, "name", "Harbour"));

        var answer = file.send();

        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/editorial/imports/" + answer.path("id")))
                .body("format", equalTo("application/x-ndjson"))
                .body("state", equalTo("done"))
                .body("articles", equalTo(List.of(article, other)))
                .body("report.leftOut", hasSize(0))
                .body(
                        "counts.kind",
                        equalTo(List.of("section", "tag", "partner", "credit", "media", "caption", "embed", "article")))
                .body("counts.created", equalTo(List.of(1, 1, 1, 1, 1, 1, 1, 2)));
        asAdmin()
                .get(EDITORIAL + "/imports/{id}", answer.<String>path("id"))
                .then()
                .body("counts", equalTo(answer.path("counts")));
        given().get("/v1/articles/{id}", article)
                .then()
                .statusCode(200)
                .body("publishedAt", equalTo("2020-05-04T08:00:00Z"))
                .body("firstPublishedAt", equalTo("2020-05-04T08:00:00Z"))
                .body("leadMedia.credit.creditLine", equalTo("Ada Lind"))
                .body("section.slug", equalTo(slug));
        asAdmin().get(EDITORIAL + "/articles/{id}", other).then().body("status", equalTo("draft"));
        asAdmin()
                .get(EDITORIAL + "/credits/{id}/uses", credit)
                .then()
                .body("id", hasItem(medium))
                .body("id", hasItem(embed));
        asAdmin()
                .header("If-Match", "*")
                .delete(EDITORIAL + "/media/{id}", medium)
                .then()
                .statusCode(409);
    }

    @Test
    void what_is_here_already_is_left_as_editors_have_made_it() {
        var file = new NewsroomLines();
        var edited = file.add("credit", Map.of("creditLine", "Ada Lind"));
        var deleted = file.add("credit", Map.of("creditLine", "Bea Moor"));
        var first = file.send();
        first.then().statusCode(201);
        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("creditLine", "Edited"))
                .patch(EDITORIAL + "/credits/{id}", edited)
                .then()
                .statusCode(200);
        asAdmin()
                .header("If-Match", "*")
                .delete(EDITORIAL + "/credits/{id}", deleted)
                .then()
                .statusCode(204);
        created("/erasures", Map.of("kind", "credit", "id", deleted, "versions", List.of(1), "reason", "Court order"));

        file.send()
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(true))
                .body("id", equalTo(first.<String>path("id")));
        file.add("credit", Map.of("creditLine", "Cleo Nord"));
        file.send()
                .then()
                .statusCode(201)
                .body("counts[3]", equalTo(Map.of("kind", "credit", "created", 1, "unchanged", 1, "deleted", 1)));

        asAdmin().get(EDITORIAL + "/credits/{id}", edited).then().body("creditLine", equalTo("Edited"));
        asAdmin().get(EDITORIAL + "/credits/{id}", deleted).then().statusCode(404);
    }

    @Test
    void wrong_lines_are_named_by_their_index_and_nothing_is_made() {
        var file = new NewsroomLines();
        var credit = file.add("credit", Map.of("creditLine", "Ada Lind"));
        file.line("");
        file.line("[1]");
        file.line("{\"story\": {}}");
        file.line("{\"tag\": {}, \"section\": {}}");
        file.line("{\"tag\": 1}");
        file.line("{\"tag\": {\"name\": \"Storm\"}}");
        file.add("credit", "no-uuid", Map.of());
        file.add("credit", credit, Map.of());
        file.add("credit", Map.of("publications", List.of()));
        file.add("caption", Map.of("language", "english!"));
        file.add("article", Map.of("language", "en", "publications", List.of(Map.of("until", "2020-05-04T08:00:00Z"))));

        file.send()
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/validation-failed"))
                .body(
                        "errors.pointer",
                        equalTo(List.of(
                                "/2",
                                "/3",
                                "/4",
                                "/5/tag",
                                "/6/tag/id",
                                "/7/credit/id",
                                "/8/credit/id",
                                "/9/credit/publications",
                                "/10/caption/language",
                                "/10/caption/media",
                                "/11/article/publications/0/from")));
        asAdmin().get(EDITORIAL + "/credits/{id}", credit).then().statusCode(404);
    }

    @Test
    void all_lines_of_a_kind_that_name_what_is_missing_are_told_at_once() {
        var file = new NewsroomLines();
        var credit = file.add("credit", Map.of("creditLine", "Ada Lind"));
        var nothing = UUID.randomUUID().toString();
        file.add("medium", Map.of("kind", "image", "credit", nothing));
        file.add("medium", Map.of("kind", "image", "credit", credit));
        file.add("medium", Map.of("kind", "image", "credit", nothing));

        file.send()
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/1/medium/credit", "/3/medium/credit")));
        asAdmin().get(EDITORIAL + "/credits/{id}", credit).then().statusCode(404);
    }

    @Test
    void ids_and_slugs_of_others_are_refused() {
        var first = new NewsroomLines();
        var slug = unique("harbour");
        var taken = first.add("section", Map.of("slug", slug, "name", "Harbour"));
        first.send().then().statusCode(201);

        new NewsroomLines()
                .add("tag", taken, Map.of("name", "Harbour"))
                .send()
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/0/tag/id"))
                .body("errors[0].detail", containsString("section"));
        new NewsroomLines()
                .add("section", UUID.randomUUID().toString(), Map.of("slug", slug, "name", "Harbour"))
                .send()
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/0/section/slug"));
    }

    @Test
    void file_that_cannot_be_read_is_refused_with_the_line() {
        var good = "{\"tag\": {\"id\": \"" + UUID.randomUUID() + "\", \"name\": \"Storm\"}}\n";

        send(good + "{\"tag\": {").then().statusCode(400).body("detail", containsString("line 2"));
        send(good + good + "{\"tag\": 1, \"tag\": 2}").then().statusCode(400).body("detail", containsString("line 3"));
        send(good + "\"" + "x".repeat(1024 * 1024) + "\"")
                .then()
                .statusCode(413)
                .body("detail", containsString("Line 2"));
        send("\n".repeat(10_001)).then().statusCode(413);
        send(" \n\n").then().statusCode(422);
        send("x".repeat(8 * 1024 * 1024 + 1)).then().statusCode(413);
        NewsroomLines.send(ADMIN_TOKEN, (good + "{\"tag\": \"ü").getBytes(StandardCharsets.ISO_8859_1))
                .then()
                .statusCode(400)
                .body("detail", containsString("line 2"));
    }

    @Test
    void byte_order_mark_is_overlooked() {
        new NewsroomLines()
                .line("\uFEFF{\"tag\": {\"id\": \"" + UUID.randomUUID() + "\", \"name\": \"Storm\"}}")
                .send()
                .then()
                .statusCode(201)
                .body("counts.find { it.kind == 'tag' }.created", equalTo(1));
    }

    @Test
    void file_may_be_larger_than_other_bodies() {
        var file = new NewsroomLines();
        for (var number = 0; number < 4; number++) {
            file.add("credit", Map.of("creditLine", "Ada Lind", "usageTerms", "x".repeat(4000)));
            file.line(" ".repeat(900_000));
        }

        file.send().then().statusCode(201);
    }

    @Test
    void newsrooms_are_brought_in_by_publishers() {
        var file = new NewsroomLines();
        file.add("tag", Map.of("name", unique("Storm")));

        file.send(tokenOf("editor")).then().statusCode(403);
        file.send(tokenOf("publisher")).then().statusCode(201);
    }

    @Test
    void same_file_sent_by_many_at_once_comes_in_once() throws Exception {
        var file = new NewsroomLines();
        file.add("tag", Map.of("name", unique("Storm")));
        var answers = new ArrayList<Response>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Response> task = file::send;
            for (var answer : threads.invokeAll(Collections.nCopies(4, task))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers.stream().map(Response::statusCode))
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
    }

    private static Response send(String file) {
        return NewsroomLines.send(ADMIN_TOKEN, file.getBytes(StandardCharsets.UTF_8));
    }
}
