package news.cutline.platform.json;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;

import com.fasterxml.jackson.databind.JsonNode;

/// One operation of a JSON Patch.
///
/// @param from where the value comes from: what the operation says, or `path` where it has nothing to say
/// @param value null unless the operation brings one
record PatchOperation(Verb verb, String path, String from, JsonValue value) {

    /// The name of the member in which the document is held.
    static final String DOCUMENT = "";

    private static final int MAXIMUM_DEPTH = 32;

    /// A JSON Pointer (RFC 6901). The library takes `01` for an index and `-` for a place that can be passed through;
    /// no member of ours is called so.
    private static final Pattern POINTER =
            Pattern.compile("(?:/(?!0[0-9]|-/)(?:[^~/]|~[01]){0,256}+){0," + MAXIMUM_DEPTH + "}+");

    enum Verb {
        ADD(false, true),
        REMOVE(false, false),
        REPLACE(false, true),
        MOVE(true, false),
        COPY(true, false),
        TEST(false, true);

        private final boolean hasFrom;
        private final boolean hasValue;

        Verb(boolean hasFrom, boolean hasValue) {
            this.hasFrom = hasFrom;
            this.hasValue = hasValue;
        }
    }

    /// The operation that `operation` describes; `at` says where in the patch it stands. Members that are not the
    /// operation's are ignored, as RFC 6902, section 4, wants it.
    static PatchOperation of(JsonNode operation, String at) {
        var verb = verb(operation.path("op"), at + "/op");
        var path = pointer(operation.path("path"), at + "/path");
        var from = verb.hasFrom ? pointer(operation.path("from"), at + "/from") : path;
        if (verb.hasValue && !operation.has("value")) {
            throw JsonPatch.malformed(at + "/value", "is missing");
        }
        if (verb == Verb.MOVE && path.startsWith(from + "/")) {
            throw JsonPatch.malformed(at + "/path", "must not lie inside of what is moved");
        }
        var value = verb.hasValue ? JsonPatch.parse(operation.path("value")) : JsonValue.NULL;
        return new PatchOperation(verb, path, from, value);
    }

    private static Verb verb(JsonNode name, String at) {
        return Arrays.stream(Verb.values())
                .filter(verb -> KebabCase.of(verb).equals(name.textValue()))
                .findFirst()
                .orElseThrow(() -> JsonPatch.malformed(
                        at,
                        "must be one of "
                                + Arrays.stream(Verb.values())
                                        .map(KebabCase::of)
                                        .collect(Collectors.joining(", "))));
    }

    private static String pointer(JsonNode text, String at) {
        if (!text.isTextual() || !POINTER.matcher(text.textValue()).matches()) {
            throw JsonPatch.malformed(at, "must be a JSON Pointer to a place in the document");
        }
        return text.textValue();
    }

    /// The document, held in an object, after this operation.
    ///
    /// @throws JsonException where it names a place that is not there, or tests for a value that is not there
    JsonStructure applyTo(JsonStructure holder) {
        var place = place(path);
        return switch (verb) {
            case ADD -> place.add(holder, value);
            case REMOVE -> place.remove(holder);
            case REPLACE -> place.replace(holder, value);
            case MOVE -> place.add(place(from).remove(holder), place(from).getValue(holder));
            case COPY -> place.add(holder, place(from).getValue(holder));
            case TEST -> {
                if (!areEqual(place.getValue(holder), value)) {
                    throw new JsonException("The value is another one");
                }
                yield holder;
            }
        };
    }

    /// How much larger the document gets by a value that it has already.
    int sizeOfCopy(JsonStructure holder) {
        return verb.hasFrom ? size(place(from).getValue(holder), 0) : 0;
    }

    private static JsonPointer place(String pointer) {
        return JsonPatch.JSON.createPointer("/" + DOCUMENT + pointer);
    }

    private int size(JsonValue part, int depth) {
        if (depth > MAXIMUM_DEPTH) {
            throw new JsonException("What is moved or copied is nested too deeply");
        }
        return switch (part) {
            case JsonObject object ->
                object.entrySet().stream()
                        .mapToInt(member -> member.getKey().length() + size(member.getValue(), depth + 1))
                        .sum();
            case JsonArray array ->
                array.stream().mapToInt(item -> 1 + size(item, depth + 1)).sum();
            default -> part.toString().length();
        };
    }

    /// Equal as RFC 6902, section 4.6, has it: numbers by their value, however they are written.
    private static boolean areEqual(JsonValue one, JsonValue other) {
        return switch (one) {
            case JsonNumber number ->
                other instanceof JsonNumber another
                        && number.bigDecimalValue().compareTo(another.bigDecimalValue()) == 0;
            case JsonArray array ->
                other instanceof JsonArray list
                        && array.size() == list.size()
                        && IntStream.range(0, array.size())
                                .allMatch(index -> areEqual(array.get(index), list.get(index)));
            case JsonObject object ->
                other instanceof JsonObject members
                        && object.keySet().equals(members.keySet())
                        && object.entrySet().stream()
                                .allMatch(member -> areEqual(member.getValue(), members.get(member.getKey())));
            default -> one.equals(other);
        };
    }
}
