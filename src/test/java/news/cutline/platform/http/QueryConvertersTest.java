package news.cutline.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class QueryConvertersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            total=1            | total must be true or false
            channel=shop       | channel must be one of site, app, embed, feed, newsletter, social, print, broadcast
            publishedFrom=2026 | publishedFrom must be a date and time with its offset (RFC 3339), such as 2026-11-23T20:15:00Z
            """)
    void refusal_names_the_parameter_and_what_it_must_be(String query, String reason) {
        given().get("/v1/articles?" + query)
                .then()
                .statusCode(400)
                .body("detail", equalTo("The parameter " + reason + "."));
    }
}
