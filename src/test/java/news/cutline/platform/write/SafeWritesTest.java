package news.cutline.platform.write;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
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
            var refusal = ask(errand(write).with("Idempotency-Key", "k".repeat(256)));
            softly.assertThat(refusal).as(write.path()).contains("Idempotency-Key must have");
        });
        softly.assertAll();
    }

    @Test
    void every_write_can_be_rehearsed() {
        var softly = new SoftAssertions();
        writes().forEach(write -> {
            softly.assertThat(write.parameters()).as(write.path()).contains("validateOnly");
            var refusal = ask(errand(write).asking(Map.of("validateOnly", "perhaps")));
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
                        .forEach(type -> softly.assertThat(ask(errand(write, type)))
                                .as("%s to %s %s", type, write.method(), write.path())
                                .contains("/problems/unsupported-media-type")));
        softly.assertAll();
    }

    private Errand errand(Write write) {
        var type = write.types().stream().findFirst();
        return type.isPresent() ? errand(write, type.get()) : without(write);
    }

    /// With the body that belongs to the write, called by this type.
    private Errand errand(Write write, String type) {
        return without(write).carrying(body(write, write.types().getFirst()).getBytes(UTF_8), type);
    }

    private static Errand without(Write write) {
        return Errand.to(write.method().toUpperCase(), Errand.anyOf(write.path()))
                .as(ADMIN_TOKEN)
                .with("If-Match", "*");
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

    private static String ask(Errand errand) {
        return errand.send().asString();
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
