package news.cutline.journal.history;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.json.JsonObject;
import jakarta.json.JsonPatch.Operation;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;

import news.cutline.journal.history.Difference.Action;
import news.cutline.journal.history.Difference.Change;
import news.cutline.journal.history.Difference.Words;

/// Compares two versions of a document.
final class Comparison {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Comparison() {}

    static Difference of(long from, JsonNode before, long to, JsonNode after) {
        JsonStructure document = parse(before);
        var patch = JSON.createDiff(document, parse(after));
        var changes = new ArrayList<Change>();
        for (var step : patch.toJsonArray().getValuesAs(JsonObject.class)) {
            changes.add(change(document, step));
            document = JSON.createPatch(JSON.createArrayBuilder().add(step).build())
                    .apply(document);
        }
        return new Difference(from, to, tree(patch.toJsonArray()), List.copyOf(changes));
    }

    private static Change change(JsonStructure document, JsonObject step) {
        var pointer = step.getString("path");
        var operation = Operation.fromOperationName(step.getString("op"));
        var before = operation == Operation.ADD ? null : tree(document.getValue(pointer));
        var after = operation == Operation.REMOVE ? null : tree(Objects.requireNonNull(step.get("value")));
        return new Change(
                pointer,
                switch (operation) {
                    case ADD -> Action.ADDED;
                    case REMOVE -> Action.REMOVED;
                    case REPLACE -> Action.CHANGED;
                    case MOVE, COPY, TEST -> throw new IllegalStateException("A difference has no " + operation);
                },
                before,
                after,
                words(before, after));
    }

    private static @Nullable List<Words> words(@Nullable JsonNode before, @Nullable JsonNode after) {
        return before != null && after != null && before.isTextual() && after.isTextual()
                ? WordDifference.of(before.textValue(), after.textValue())
                : null;
    }

    private static JsonObject parse(JsonNode document) {
        try (var reader = JSON.createReader(new StringReader(document.toString()))) {
            return reader.readObject();
        }
    }

    private static JsonNode tree(JsonValue value) {
        try {
            return MAPPER.readTree(value.toString());
        } catch (IOException impossible) {
            throw new IllegalStateException("What was JSON cannot be malformed", impossible);
        }
    }
}
