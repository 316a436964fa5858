package news.cutline.page.oembed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;

import news.cutline.testing.Newsroom.Story;

/// Asks what to show for an address.
final class OembedQuestions {

    static final String API = "https://api.cutline.test";

    private OembedQuestions() {}

    static String address(Story story) {
        return API + "/stories/" + story.slug();
    }

    static ValidatableResponse ask(String url) {
        return given().queryParam("url", url).get("/oembed").then();
    }

    /// Some consumers look only at the body, so that it must not look like an answer.
    static ValidatableResponse refused(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", "no-store")
                .body(startsWith("{\"type\":\"/problems/"))
                .body(not(containsString("\"version\":")))
                .body(not(containsString("\"html\":")))
                .body(not(containsString("evil")));
    }
}
