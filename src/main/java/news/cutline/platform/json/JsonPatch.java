package news.cutline.platform.json;

import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import jakarta.json.JsonException;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemException.FieldError;
import news.cutline.platform.problem.ProblemType;

/// JSON Patch as in RFC 6902: operations on places of the document, one after another, all or none.
///
/// What is no patch is malformed (400). A patch that does not fit the document, be it that a place is missing or that
/// a `test` fails, conflicts with it (409), as RFC 5789, section 2.2, would have it.
public record JsonPatch(List<PatchOperation> operations) implements Patch {

    public static final String MEDIA_TYPE = "application/json-patch+json";

    /// A patch of more would be longer than the document that it makes.
    public static final int MAXIMUM_OPERATIONS = 200;

    /// In characters: doubling what is there makes gigabytes of a short patch.
    static final int MAXIMUM_COPIED = 1024 * 1024;

    static final JsonProvider JSON = JsonProvider.provider();

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /// The patch that `body` describes.
    public static JsonPatch of(JsonNode body) {
        if (!body.isArray() || body.size() > MAXIMUM_OPERATIONS) {
            throw malformed("", "must be a list of at most " + MAXIMUM_OPERATIONS + " operations");
        }
        return new JsonPatch(IntStream.range(0, body.size())
                .mapToObj(index -> PatchOperation.of(body.get(index), "/" + index))
                .toList());
    }

    @Override
    public JsonNode applyTo(JsonNode document) {
        // Held in an object, so that the document itself is a place like any other.
        var holder = (JsonStructure) JSON.createObjectBuilder()
                .add(PatchOperation.DOCUMENT, parse(document))
                .build();
        var copied = 0;
        for (var index = 0; index < operations.size(); index++) {
            var operation = operations.get(index);
            try {
                copied += operation.sizeOfCopy(holder);
                holder = operation.applyTo(holder);
            } catch (JsonException missing) {
                throw refusal(ProblemType.CONFLICT, "/" + index, "does not fit the document as it is");
            }
            if (copied > MAXIMUM_COPIED) {
                throw malformed("/" + index, "copies too much");
            }
        }
        return tree(holder.asJsonObject().getOrDefault(PatchOperation.DOCUMENT, JsonValue.NULL));
    }

    static ProblemException malformed(String pointer, String detail) {
        return refusal(ProblemType.MALFORMED_REQUEST, pointer, detail);
    }

    private static ProblemException refusal(ProblemType type, String pointer, String detail) {
        return new ProblemException(
                type,
                "The JSON Patch cannot be applied: what stands at \"" + pointer + "\" in it " + detail + ".",
                List.of(new FieldError(pointer, detail)));
    }

    static JsonValue parse(JsonNode document) {
        try (var reader = JSON.createReader(new StringReader(document.toString()))) {
            return reader.readValue();
        }
    }

    private static JsonNode tree(JsonValue document) {
        try {
            return Objects.requireNonNull(MAPPER.readTree(document.toString()));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A patched document cannot be malformed", unreadable);
        }
    }
}
