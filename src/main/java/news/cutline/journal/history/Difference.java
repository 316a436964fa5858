package news.cutline.journal.history;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How two versions of a resource differ, for programs and for people.
@Schema(name = "Difference")
public record Difference(
        long from,
        long to,

        @Schema(
                description = "The JSON Patch (RFC 6902) that makes the one of the other.",
                implementation = Object[].class)
        JsonNode patch,

        @Schema(description = "The same operations, each with what stood there before.")
        List<Change> changes) {

    /// One place that differs.
    ///
    /// @param words null where the values are no texts, or texts too long to be compared by words
    @Schema(name = "Change")
    public record Change(
            @Schema(
                    description = "Where (JSON Pointer, RFC 6901), with the changes above it made already.",
                    examples = "/headline")
            String pointer,

            Action action,
            @Schema(implementation = Object.class) @Nullable JsonNode before,
            @Schema(implementation = Object.class) @Nullable JsonNode after,

            @Schema(description = "How two texts differ, word by word.") @Nullable
            List<Words> words) {}

    public enum Action {
        ADDED,
        REMOVED,
        CHANGED
    }

    /// Words that stand next to each other.
    @Schema(name = "Words")
    public record Words(
            Fate fate, @Schema(examples = "The harbour ") String text) {}

    public enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }
}
