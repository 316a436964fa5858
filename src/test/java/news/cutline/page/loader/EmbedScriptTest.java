package news.cutline.page.loader;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.delivery.code.EmbedScript;

/// The script that partners load.
@QuarkusTest
class EmbedScriptTest {

    private static final int LARGEST = 4 * 1024;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/embed.js | max-age=300, stale-while-revalidate=60, stale-if-error=86400",
                "/embed/1.0.0.js | max-age=31536000, immutable"
            })
    void pages_of_every_origin_may_load_and_keep_it(String address, String lifetime) {
        var tag = given().header("Origin", "https://www.partner.example")
                .get(address)
                .then()
                .statusCode(200)
                .contentType("text/javascript;charset=UTF-8")
                .header("Cache-Control", lifetime)
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Encoding", "gzip")
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag).get(address).then().statusCode(304);
    }

    @Test
    void address_without_a_version_has_the_newest() {
        assertThat(given().get("/embed.js").asString())
                .isEqualTo(EmbedScript.newest().text())
                .isEqualTo(given().get("/embed/" + EmbedScript.newest().version() + ".js")
                        .asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed/0.0.1.js", "/embed/1.0.0", "/embed/..%2F1.0.0.js", "/embed/.js"})
    void version_that_was_never_released_is_not_found(String address) {
        given().urlEncodingEnabled(false).get(address).then().statusCode(404);
    }

    @Test
    void every_version_that_was_released_is_offered() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/news/cutline/delivery/code/embed"))) {
            assertThat(EmbedScript.released())
                    .extracting(script -> script.version() + ".js")
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void script_is_small() throws IOException {
        for (var script : EmbedScript.released()) {
            var compressed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(compressed)) {
                gzip.write(script.text().getBytes(StandardCharsets.UTF_8));
            }
            assertThat(compressed.size()).as(script.version()).isLessThanOrEqualTo(LARGEST);
        }
    }

    /// Pages that pinned a version would not run another text under its address.
    @ParameterizedTest
    @CsvSource({"1.0.0, sha384-DlNVHWlQ0xgxtXvj+14UgnQq5i+lBHb0jMJW3GMlOy/7DDGLntozFlIVNewQbz9h"})
    void released_version_never_changes(String version, String integrity) {
        assertThat(EmbedScript.find(version))
                .get()
                .extracting(EmbedScript::integrity)
                .isEqualTo(integrity);
    }
}
