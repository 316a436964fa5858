package news.cutline.embed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.html.Removal;
import news.cutline.platform.http.Versioned;

/// An embed as the newsroom sees it.
@Schema(
        name = "Embed",
        requiredProperties = {"kind", "tracking"})
public record EmbedView(
        @Schema(readOnly = true) UUID id,
        @Schema(readOnly = true) long version,
        @JsonUnwrapped EmbedDraft draft,

        @Schema(readOnly = true, description = "What the write removed from the HTML it was sent; only in its answer.")
        @Nullable
        List<Removal> removed,

        @Schema(readOnly = true) Instant createdAt,
        @Schema(readOnly = true) Instant updatedAt)
        implements Versioned {

    static EmbedView of(Embed embed) {
        return new EmbedView(embed.id, embed.version, EmbedDraft.of(embed), null, embed.createdAt, embed.updatedAt);
    }

    EmbedView with(List<Removal> removals) {
        return removals.isEmpty() ? this : new EmbedView(id, version, draft, removals, createdAt, updatedAt);
    }
}
