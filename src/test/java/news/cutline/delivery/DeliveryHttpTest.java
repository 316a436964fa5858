package news.cutline.delivery;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.paragraph;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.story;
import static news.cutline.testing.Newsroom.tag;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

@QuarkusTest
class DeliveryHttpTest {

    @Test
    void unchanged_story_is_not_sent_again() {
        var story = story(unique("Headline"), picture("The harbour", "Ada Lind"));
        var tag = given().get("/v1/articles/{slug}", story.slug()).header("ETag");

        for (var known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            given().header("If-None-Match", known)
                    .get("/v1/articles/{slug}", story.slug())
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .header("Vary", equalTo("Accept-Encoding, Authorization, Reader-Country"))
                    .body(equalTo(""));
        }
        given().header("If-None-Match", "\"other\"")
                .get("/v1/articles/{slug}", story.slug())
                .then()
                .statusCode(200);
        publish(story.id());
        given().header("If-None-Match", tag)
                .get("/v1/articles/{slug}", story.slug())
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void answers_are_compressed_for_those_who_take_it_and_have_a_tag_of_their_own() throws Exception {
        var story = new Draft(unique("Headline"))
                .with("body", List.of(paragraph("Text. ".repeat(500))))
                .published();
        var plain = fetch(story, "identity");
        var tag = plain.headers().firstValue("ETag").orElseThrow();

        for (var accepted : List.of("gzip", "br;q=0.9, gzip;q=0.1", "*")) {
            var compressed = fetch(story, accepted);
            assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(compressed.headers().firstValue("ETag"))
                    .hasValue(tag.substring(0, tag.length() - 1) + "-gzip\"");
            assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())))
                    .hasBinaryContent(plain.body());
        }
        for (var refused : List.of("gzip;q=0", "*, gzip;q=0", "br")) {
            var uncompressed = fetch(story, refused);
            assertThat(uncompressed.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(uncompressed.headers().firstValue("ETag")).hasValue(tag);
        }
        assertThat(fetch(story, "identity;q=0, *;q=0").statusCode()).isEqualTo(406);
    }

    @Test
    void only_what_may_be_kept_is_kept_by_caches() {
        var story = story(unique("Headline"), picture("The harbour", "Ada Lind"));
        assertThat(cacheControl(story.slug())).singleElement().asString().matches("max-age=[0-5], .*");

        withdraw(story.id(), Map.of("reason", "editorial"));

        assertThat(cacheControl(story.slug())).singleElement().asString().matches("max-age=[0-5], .*");
        assertThat(cacheControl("nothing-here")).singleElement().asString().matches("max-age=[0-5], .*");
    }

    private static List<String> cacheControl(String slug) {
        return given().get("/v1/articles/{slug}", slug).headers().getValues("Cache-Control");
    }

    @Test
    void head_has_the_headers_of_get_and_no_body() {
        var story = story(unique("Headline"), picture("The harbour", "Ada Lind"));
        var get = given().header("Accept-Encoding", "identity").get("/v1/articles/{slug}", story.slug());

        given().header("Accept-Encoding", "identity")
                .head("/v1/articles/{slug}", story.slug())
                .then()
                .statusCode(200)
                .header("ETag", get.header("ETag"))
                .header("Cache-Control", get.header("Cache-Control"))
                .header("Content-Length", get.header("Content-Length"))
                .body(equalTo(""));
    }

    @Test
    void everybody_may_read_in_a_browser() {
        var story = story(unique("Headline"), picture("The harbour", "Ada Lind"));

        given().get("/v1/articles/{slug}", story.slug())
                .then()
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("X-Content-Type-Options", "nosniff");
        given().header("Origin", "https://front.example.org")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "If-None-Match")
                .options("/v1/articles/{slug}", story.slug())
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "GET, HEAD");
        given().get("/v1/articles/nothing-here").then().statusCode(404).header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void editorial_api_is_open_to_no_foreign_page() {
        given().header("Origin", "https://evil.example.org")
                .header("Access-Control-Request-Method", "DELETE")
                .options(EDITORIAL + "/articles")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://desk.example.org")
                .header("Access-Control-Request-Method", "DELETE")
                .options(EDITORIAL + "/articles")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "https://desk.example.org")
                .header("Vary", "Origin");
    }

    /// REST Assured always asks for gzip as well.
    private static HttpResponse<byte[]> fetch(Story story, String acceptEncoding)
            throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + RestAssured.port + "/v1/articles/" + story.slug());
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address)
                            .header("Accept-Encoding", acceptEncoding)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
