package news.cutline.platform.write;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.ADMIN_TOKEN;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import news.cutline.testing.Errand;

/// Every write of the contract, also those that are still to come: they are safe without doing anything for it.
@QuarkusTest
class SafeWritesTest {

    private static final List<String> WRITES = List.of("post", "put", "patch");

    private static final List<String> JSON_TYPES =
            List.of("application/json", "application/merge-patch+json", "application/json-patch+json");

    private JsonNode contract;

    @BeforeEach
    void read() {
        contract = json(given().queryParam("format", "json").get("/q/openapi"));
    }

    record Write(String method, String path, JsonNode operation) {

        List<String> parameters() {
            return operation
                    .path("parameters")
                    .valueStream()
                    .map(parameter -> parameter.path("name").asText())
                    .toList();
        }

        JsonNode content() {
            return operation.at("/requestBody/content");
        }

        List<String> types() {
            return content().propertyStream().map(Map.Entry::getKey).toList();
        }
    }

    @Test
    void every_post_takes_an_idempotency_key() {
        var softly = new SoftAssertions();
        writes().filter(write -> write.method().equals("post")).forEach(write -> {
            softly.assertThat(write.parameters()).as(write.path()).contains("Idempotency-Key");
            var refusal = ask(write, request(write).header("Idempotency-Key", "k".repeat(256)));
            softly.assertThat(refusal).as(write.path()).contains("Idempotency-Key must have");
        });
        softly.assertAll();
    }

    @Test
    void every_write_can_be_rehearsed() {
        var softly = new SoftAssertions();
        writes().forEach(write -> {
            softly.assertThat(write.parameters()).as(write.path()).contains("validateOnly");
            var refusal = ask(write, request(write).queryParam("validateOnly", "perhaps"));
            softly.assertThat(refusal).as(write.method() + write.path()).contains("validateOnly must be");
        });
        softly.assertAll();
    }

    @Test
    void every_patch_takes_both_kinds() {
        assertThat(writes().filter(write -> write.method().equals("patch")))
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(write -> assertThat(write.types())
                        .containsExactlyInAnyOrder("application/merge-patch+json", "application/json-patch+json"));
    }

    @Test
    void no_write_takes_a_document_for_a_patch_or_a_patch_for_a_document() {
        var softly = new SoftAssertions();
        writes().filter(write -> !write.types().isEmpty())
                .forEach(write -> JSON_TYPES.stream()
                        .filter(type -> !write.types().contains(type))
                        .forEach(type -> softly.assertThat(
                                        ask(write, request(write).contentType(type)))
                                .as("%s to %s %s", type, write.method(), write.path())
                                .contains("/problems/unsupported-media-type")));
        softly.assertAll();
    }

    private RequestSpecification request(Write write) {
        var request = given().auth().preemptive().oauth2(ADMIN_TOKEN).header("If-Match", "*");
        var type = write.types().stream().findFirst();
        return type.isEmpty() ? request : request.contentType(type.get()).body(body(write, type.get()));
    }

    /// The example of the body, or of its schema: refused bodies would not come as far as the write.
    private String body(Write write, String type) {
        var content = write.content().path(type);
        var schema = content.at("/schema/$ref").asText().replaceAll(".*/", "");
        var example = content.path("example");
        if (example.isMissingNode()) {
            example = contract.path("components").path("schemas").path(schema).at("/examples/0");
        }
        return switch (example) {
            case MissingNode missing -> "{}";
            case TextNode text -> text.asText();
            default -> example.toString();
        };
    }

    private static String ask(Write write, RequestSpecification request) {
        return request.request(write.method().toUpperCase(), Errand.anyOf(write.path()))
                .asString();
    }

    private Stream<Write> writes() {
        return contract.path("paths")
                .propertyStream()
                .filter(path -> path.getKey().startsWith(EDITORIAL))
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(operation -> WRITES.contains(operation.getKey()))
                        .map(operation -> new Write(operation.getKey(), path.getKey(), operation.getValue())));
    }
}
