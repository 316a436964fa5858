package news.cutline.testing.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;

/// The schemas of the contract (JSON Schema 2020-12), closed: a member that a schema does not name is a fault. In the
/// contract itself they are open, since clients must expect that answers get more members.
final class Schemas {

    private static final String CLOSED = "unevaluatedProperties";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(Dialect.builder(Dialects.getDraft202012())
            .keyword(new NonValidationKeyword("components"))
            .keyword(new NonValidationKeyword("discriminator"))
            .build());
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();
    private final ObjectNode components;

    Schemas(JsonNode document) {
        components = document.path("components").deepCopy();
        close(components.path("schemas"), extended(document));
    }

    List<String> check(JsonNode schema, String body) {
        return compiled
                .computeIfAbsent(schema, this::compile)
                .validate(
                        body,
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private Schema compile(JsonNode schema) {
        ObjectNode root = schema.deepCopy();
        close(root, Set.of());
        root.set("components", components);
        return registry.getSchema(root);
    }

    /// The schemas that others extend, and whose members are therefore not all.
    private static Set<JsonNode> extended(JsonNode document) {
        var extended = new HashSet<JsonNode>();
        document.findValues("allOf")
                .forEach(all -> all.forEach(part -> {
                    if (part.has("$ref")) {
                        extended.add(document.at(part.get("$ref").asText().substring(1)));
                    }
                }));
        return extended;
    }

    private static void close(JsonNode node, Set<JsonNode> open) {
        if (node instanceof ObjectNode schema) {
            if (open.contains(schema)) {
                return;
            }
            if (schema.has("allOf")) {
                schema.put(CLOSED, false);
                return;
            }
            if (schema.path("properties").isObject() && !schema.has("additionalProperties")) {
                schema.put(CLOSED, false);
            }
        }
        node.forEach(child -> close(child, open));
    }
}
