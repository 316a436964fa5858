package news.cutline.page.start;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.story;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.StoppedClock;

/// The first thing that people see.
@QuarkusTest
class StartPageTest extends StoppedClock {

    /// What another test has published a few seconds ahead counts as public already, and would be the newest.
    @BeforeEach
    void leave_the_time_of_other_tests() {
        clock.advance(Duration.ofDays(4_000));
    }

    @Test
    void start_page_shows_the_newest_story_as_the_content_api_does() {
        var story = story(unique("Newest"), picture("The harbour", "Ada Lind/Wire"));

        given().get("/?utm_source=x")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", startsWith("max-age="))
                .header("Vary", "Accept-Encoding, Reader-Country")
                .body(containsString("href=\"./stories/" + story.slug() + "\""))
                .body(containsString("src=\"https://media.example.org/"))
                .body(containsString("The harbour"))
                .body(containsString("Ada Lind/Wire"))
                .body(containsString("src=\"./embeds/articles/" + story.slug() + "\""))
                .body(matchesPattern("(?s).*&lt;iframe src=\"[^ ]*/embeds/articles/" + story.slug()
                        + "\"[^&]* width=\"600\" height=\"(\\d+)\".*"
                        + "<iframe [^>]* width=\"600\" height=\"\\1\".*"));
    }

    @Test
    void card_is_offered_only_to_those_who_may_have_it() {
        var credit = credit("Staff", Map.of("syndication", "denied"));
        var story = new Draft(unique("Newest")).with("credits", List.of(credit)).published();

        given().get("/")
                .then()
                .statusCode(200)
                .body(containsString("href=\"./stories/" + story.slug() + "\""))
                .body(not(containsString("embeds/articles/" + story.slug())));
    }

    @Test
    void page_may_load_what_it_needs_and_nothing_else() throws Exception {
        story(unique("Newest"), picture("The harbour", "Ada Lind/Wire"));

        var page = given().get("/");
        var html = page.asString();

        assertThat(page.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
                        + "style-src " + hash(html, "style") + "; script-src " + hash(html, "script")
                        + "; img-src data: https://media.example.org; connect-src 'self'; frame-src 'self'");
        assertThat(html).doesNotContain(" style=").doesNotContain(" onclick=");
    }

    @Test
    void token_is_never_shown_outside_of_dev_mode() {
        given().get("/")
                .then()
                .body(containsString("\"Authorization: Bearer $CUTLINE_TOKEN\""))
                .body(not(containsString("test-admin")));
        given().get("/q/swagger-ui/").then().statusCode(200).body(not(containsString("test-admin")));
    }

    @Test
    void everything_that_it_links_to_is_there() {
        var html = given().get("/").asString();

        Pattern.compile("(?:href|src)=\"\\./([^\"]*)\"")
                .matcher(html)
                .results()
                .map(link -> link.group(1))
                .forEach(path ->
                        given().urlEncodingEnabled(false).get("/" + path).then().statusCode(200));
        given().get("/README.md").then().contentType("text/plain;charset=UTF-8").body(startsWith("# Cutline"));
    }

    private static String hash(String html, String element) throws Exception {
        var found = Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL)
                .matcher(html);
        assertThat(found.find()).isTrue();
        var digest = MessageDigest.getInstance("SHA-256").digest(found.group(1).getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
