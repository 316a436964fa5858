package news.cutline.delivery;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.partner;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.secretKey;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import news.cutline.testing.Newsroom.Story;

/// A page as it stands in the world, with two pictures of an agency, read by those who may have them and those who
/// may not.
@QuarkusTest
class RealPageRightsTest {

    private static final Path REAL_PAGE =
            Path.of(System.getProperty("cutline.shared", "../shared"), "data/real-input/000_1934727802b7479f.txt");

    private String article;
    private List<String> media;

    @BeforeEach
    void import_and_publish() throws IOException {
        assumeTrue(Files.exists(REAL_PAGE), "the shared data is not here");
        article = asAdmin()
                .contentType("text/plain")
                .queryParam("language", "en")
                .queryParam("url", "https://news.example.org/" + unique("page"))
                .body(Files.readString(REAL_PAGE) + "\n")
                .post(EDITORIAL + "/imports")
                .path("articles[0]");
        var draft = asAdmin().get(EDITORIAL + "/articles/{id}", article);
        media = List.of(draft.path("leadMedia.media"), draft.path("body[14].media"));
        media.forEach(
                medium -> patch("/media/" + medium, Map.of("href", "https://media.example.org/" + medium + ".jpg")));
        change(new Story(article, ""), Map.of("section", section("World")));
        publish(article);
    }

    @Test
    void at_default_terms_the_own_site_gets_both_pictures_and_a_partner_none() {
        read(given())
                .body("leadMedia.credit.creditLine", equalTo(line("Evgeniy Maloletka", 2022)))
                .body("body[14].credit.creditLine", equalTo(line("Petr David Josek", 2024)));

        read(as(secretKey(partner(Map.of()))))
                .body("leadMedia.reasons.code", equalTo(List.of("syndication-unknown")))
                .body("body[14].reasons.code", equalTo(List.of("syndication-unknown")))
                .body("leadMedia.creditLine", equalTo(line("Evgeniy Maloletka", 2022)))
                .body(not(containsString("media.example.org")))
                .body(not(containsString("howitzer")));
    }

    @Test
    void pictures_that_are_not_for_japan_are_for_those_who_are_certainly_elsewhere() {
        media.forEach(medium -> patch(
                "/credits/" + asAdmin().get(EDITORIAL + "/media/{id}", medium).path("credit"),
                Map.of("terms", Map.of("syndication", "allowed", "territories", Map.of("except", List.of("JP"))))));

        expectBoth(read(as(secretKey(partner(Map.of("territories", List.of("DE")))))));
        expectNone(read(as(secretKey(partner(Map.of("territories", List.of("JP")))))));
        expectNone(read(as(secretKey(partner(Map.of("territories", List.of("DE", "JP")))))));
        expectBoth(read(as(secretKey(partner(Map.of("territories", List.of("DE", "JP")))))
                .queryParam("territory", "DE")));
        expectNone(read(given()));
        expectNone(read(given().header("Reader-Country", "XX")));
        expectBoth(read(given().header("Reader-Country", "DE")));
    }

    private static void expectBoth(ValidatableResponse answer) {
        answer.body("leadMedia.credit.creditLine", equalTo(line("Evgeniy Maloletka", 2022)))
                .body("body[14].credit.creditLine", equalTo(line("Petr David Josek", 2024)));
    }

    private static void expectNone(ValidatableResponse answer) {
        answer.body("leadMedia.reasons.code", equalTo(List.of("territory")))
                .body("body[14].reasons.code", equalTo(List.of("territory")));
    }

    private static String line(String creator, int year) {
        return creator + "/Copyright " + year + " The AP. All rights reserved";
    }

    private ValidatableResponse read(RequestSpecification reader) {
        return reader.get("/v1/articles/{id}", article).then().statusCode(200);
    }

    private static void patch(String resource, Map<String, ?> members) {
        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(members)
                .patch(EDITORIAL + resource)
                .then()
                .statusCode(200);
    }
}
