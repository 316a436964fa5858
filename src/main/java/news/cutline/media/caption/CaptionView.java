package news.cutline.media.caption;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.platform.http.Versioned;

/// A caption as the newsroom sees it.
@Schema(name = "Caption")
public record CaptionView(
        @Schema(readOnly = true) UUID id,
        @Schema(readOnly = true) long version,
        @JsonUnwrapped CaptionDraft draft,
        @Schema(readOnly = true) Instant createdAt,
        @Schema(readOnly = true) Instant updatedAt)
        implements Versioned {

    public static CaptionView of(Caption caption) {
        return new CaptionView(
                caption.id, caption.version, CaptionDraft.of(caption), caption.createdAt, caption.updatedAt);
    }
}
