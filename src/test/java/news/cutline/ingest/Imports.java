package news.cutline.ingest;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;

import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.response.Response;

/// Pages of news sites, and how they are sent.
final class Imports {

    static final String IMPORTS = EDITORIAL + "/imports";

    private Imports() {}

    static String page(String headline) {
        return """
                Menu

                %s

                By Mara Quist

                The ferry to the island has left the harbour for the first time since the storm, the port said.

                The storm of last week had torn away two of the three bridges, and workers needed six days to repair them.
                """.formatted(headline);
    }

    static String htmlPage(String headline) {
        return """
                <html lang="de"><title>%1$s | The Site</title><h1>%1$s</h1><p class="byline">By Mara Quist</p>
                <figure><img src="/p/ferry.jpg" width="1600" height="900" alt="A white ship">
                <figcaption>The ferry on Monday. Photo: Ann Lee/AFP</figcaption></figure>
                <p>The <em>ferry</em> has <a href="left" onclick="x()">left</a> the harbour again.</p>
                <blockquote>We waited for a week and never gave up hope.</blockquote>
                <ul><li>Monday</li><li>Tuesday</li></ul>
                <iframe src="https://player.vimeo.com/video/7"></iframe>
                """.formatted(headline);
    }

    static Response importHtml(String html, Map<String, String> parameters) {
        return importHtml(html.getBytes(UTF_8), parameters);
    }

    /// Without the charset that REST Assured would declare by itself.
    static Response importHtml(byte[] html, Map<String, String> parameters) {
        var undeclared = encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return asAdmin()
                .config(RestAssured.config().encoderConfig(undeclared))
                .contentType("text/html")
                .queryParams(parameters)
                .body(html)
                .post(IMPORTS);
    }

    static Response importText(String text, Map<String, String> parameters) {
        return asAdmin()
                .contentType("text/plain; charset=UTF-8")
                .queryParams(parameters)
                .body(text.getBytes(UTF_8))
                .post(IMPORTS);
    }
}
