package news.cutline.media.medium;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.platform.http.Versioned;

/// A medium as the newsroom sees it.
@Schema(name = "Medium")
public record MediumView(
        @Schema(readOnly = true) UUID id,
        @Schema(readOnly = true) long version,
        @JsonUnwrapped MediumDraft draft,
        @Schema(readOnly = true) Instant createdAt,
        @Schema(readOnly = true) Instant updatedAt)
        implements Versioned {

    public static MediumView of(Medium medium) {
        return new MediumView(medium.id, medium.version, MediumDraft.of(medium), medium.createdAt, medium.updatedAt);
    }
}
