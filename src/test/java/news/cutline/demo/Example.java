package news.cutline.demo;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.ADMIN_TOKEN;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

import io.restassured.response.Response;

/// An operation of the contract with everything that the contract shows it with, as Swagger UI fills it in.
record Example(
        String method,
        String path,
        JsonNode operation,
        @Nullable String mediaType,
        JsonNode document) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /// A medium has one caption in a language, so the second cannot be made.
    private static final List<String> ONCE = List.of("POST /v1/editorial/captions");

    /// What is read by a secret address, and what is done to it, cannot be shown in a public document.
    private static boolean isSecret(String path) {
        return path.contains("{link}");
    }

    /// Every operation once, those that take several media types once with each.
    static List<Example> all() {
        var document = contract();
        var examples = new ArrayList<Example>();
        for (var path : document.path("paths").properties()) {
            if (isSecret(path.getKey())) {
                continue;
            }
            for (var operation : path.getValue().properties()) {
                var method = operation.getKey().toUpperCase();
                var types = operation.getValue().path("requestBody").path("content");
                if (types.isEmpty()) {
                    examples.add(new Example(method, path.getKey(), operation.getValue(), null, document));
                }
                types.fieldNames()
                        .forEachRemaining(type ->
                                examples.add(new Example(method, path.getKey(), operation.getValue(), type, document)));
            }
        }
        return examples;
    }

    void expectSuccess(SoftAssertions softly) {
        var isCollection = method.equals("POST") && !path.contains("{") && !ONCE.contains(method + " " + path);
        for (var time = 0; time < (isCollection ? 2 : 1); time++) {
            var answer = execute();
            softly.assertThat(answer.statusCode())
                    .as("%s %s %s: %s", method, path, mediaType, answer.asString())
                    .isBetween(200, 299);
        }
    }

    private Response execute() {
        var request =
                given().auth().preemptive().oauth2(ADMIN_TOKEN).redirects().follow(false);
        for (var parameter : operation.path("parameters")) {
            var name = parameter.path("name").asText();
            // Addresses of the service are those of a service in dev mode.
            var value =
                    parameter.path("example").asText("").replace("http://localhost:8080", "https://api.cutline.test");
            switch (value.isEmpty() ? "" : parameter.path("in").asText()) {
                case "path" -> request.pathParam(name, value);
                case "query" -> request.queryParam(name, value);
                case "header" -> request.header(name, value);
                default -> {}
            }
        }
        if (mediaType != null) {
            var body = body();
            var text = body.isTextual() ? body.asText() : body.toString();
            request.header("Content-Type", mediaType).body(text.getBytes(StandardCharsets.UTF_8));
        }
        return request.request(method, path);
    }

    /// The example of the body itself, else that of its schema.
    private JsonNode body() {
        var content = operation.path("requestBody").path("content").path(Objects.requireNonNull(mediaType));
        if (content.has("example")) {
            return content.get("example");
        }
        var schema = content.path("schema").path("$ref").asText().replace("#", "");
        return document.at(schema).path("examples").path(0);
    }

    private static JsonNode contract() {
        try {
            return MAPPER.readTree(
                    given().queryParam("format", "json").get("/q/openapi").asString());
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
