package news.cutline.journal.history;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.journal.JournalEntry;
import news.cutline.journal.Operation;

/// That something was done to a resource.
@Schema(name = "HistoryItem")
public record HistoryItem(
        @Schema(description = "Its place in the journal.", examples = "4711")
        long sequence,

        @Schema(description = "The version that it made, or that it was done to.")
        long version,

        Instant at,

        @Schema(description = "Who did it: the name on the token.", examples = "Picture desk")
        String actor,

        Operation operation) {

    static HistoryItem of(JournalEntry entry) {
        return new HistoryItem(entry.sequence, entry.version, entry.at, entry.actor, entry.operation);
    }
}
