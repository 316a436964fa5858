package news.cutline.journal.history;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.journal.JournalEntry;

/// One version of a resource.
@Schema(name = "Revision")
public record Revision(
        long version,
        Instant at,

        @Schema(description = "Who made it: the name on the token.", examples = "Picture desk")
        String actor,

        @Schema(description = "The resource as it was answered then.", implementation = Object.class)
        JsonNode state) {

    static Revision of(JournalEntry entry, JsonNode state) {
        return new Revision(entry.version, entry.at, entry.actor, state);
    }
}
