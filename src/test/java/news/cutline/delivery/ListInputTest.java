package news.cutline.delivery;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.unique;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;

/// What lists are asked that they never told anybody to ask.
@QuarkusTest
class ListInputTest {

    @Test
    void filter_that_names_a_thousand_tags_is_refused() {
        for (var tags : List.of("a" + "&tag=a".repeat(999), "a" + ",a".repeat(999), "a".repeat(2000))) {
            expectMalformed("/v1/articles?tag=" + tags);
        }
    }

    @Test
    void cursor_that_was_edited_or_is_of_another_list_is_refused() {
        var section = section("Harbour");
        new Draft(unique("Story")).with("section", section).published();
        new Draft(unique("Story")).with("section", section).published();
        var page = "/v1/articles?limit=1&section=" + section;
        String cursor = given().get(page).path("next");

        given().get(page + "&cursor=" + cursor).then().statusCode(200);
        for (var other : List.of(
                page + "&cursor=" + cursor.substring(1),
                page + "&cursor=" + cursor + "A",
                page + "&cursor=" + cursor.substring(2) + cursor.substring(0, 2),
                page + "&cursor=" + "A".repeat(7_000),
                page + "&channel=app&cursor=" + cursor,
                page + "&sort=publishedAt&cursor=" + cursor,
                page + "&language=en&cursor=" + cursor,
                "/v1/articles?limit=1&cursor=" + cursor,
                "/v1/tags?cursor=" + cursor)) {
            expectMalformed(other);
        }
        given().get(page + "&cursor=" + "A".repeat(10_240))
                .then()
                .statusCode(414)
                .body("type", equalTo("/problems/address-too-long"));
    }

    private static void expectMalformed(String address) {
        given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-request"));
    }
}
