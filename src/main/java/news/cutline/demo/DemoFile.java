package news.cutline.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import news.cutline.platform.json.StrictJson;

/// The file of the demo newsroom, a template: `{public-url}` in it stands for the address of the service, and
/// its instants are written as if it were loaded at noon of 1 January 2000.
record DemoFile(List<JsonNode> lines) {

    private static final String PUBLIC_URL = "{public-url}";
    private static final Instant WRITTEN_AT = Instant.parse("2000-01-01T12:00:00Z");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static DemoFile read(String publicUrl) {
        try (var file = Objects.requireNonNull(DemoFile.class.getResourceAsStream("newsroom.ndjson"))) {
            var text =
                    StrictJson.text(file.readAllBytes(), StandardCharsets.UTF_8).replace(PUBLIC_URL, publicUrl);
            return new DemoFile(text.lines()
                    .filter(line -> !line.isBlank())
                    .map(DemoFile::parse)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The lines as an import takes them, with their instants as if they had been written at `now`.
    byte[] at(Instant now) {
        var shift = Duration.between(WRITTEN_AT, now);
        return lines.stream()
                .map(line -> shifted(line, shift).toString())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// The document with this id, as an editor would write it.
    ObjectNode document(String id) {
        return lines.stream()
                .map(line -> (ObjectNode) line.elements().next())
                .filter(thing -> thing.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo has nothing with the id " + id))
                .deepCopy()
                .without(List.of("id", "publications", "corrections"));
    }

    private static JsonNode parse(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException malformed) {
            throw new IllegalStateException("The demo has a line that is no JSON: " + line, malformed);
        }
    }

    private static JsonNode shifted(JsonNode line, Duration shift) {
        var result = line.deepCopy();
        for (var event : (Iterable<JsonNode>) events(result)::iterator) {
            for (var member : List.of("from", "until", "at")) {
                if (event instanceof ObjectNode object && object.has(member)) {
                    object.put(
                            member,
                            Instant.parse(object.get(member).asText())
                                    .plus(shift)
                                    .toString());
                }
            }
        }
        return result;
    }

    private static Stream<JsonNode> events(JsonNode line) {
        return Stream.of("publications", "corrections")
                .flatMap(member -> line.path("article").path(member).valueStream());
    }
}
