package news.cutline.page.oembed;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

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
        answer.statusCode(status)
                .contentType("application/problem+json")
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", "no-store")
                .body(not(containsString("evil")));
        // By hand, because each path that REST Assured looks up is a script that it compiles.
        var problem = json(answer.extract().response());
        assertThat(problem.path("type").asText()).startsWith("/problems/");
        assertThat(problem.path("version").isMissingNode()).as("version").isTrue();
        assertThat(problem.path("html").isMissingNode()).as("html").isTrue();
        return answer;
    }
}
