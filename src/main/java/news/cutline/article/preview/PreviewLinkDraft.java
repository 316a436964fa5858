package news.cutline.article.preview;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How long a preview may be seen.
@Schema(name = "PreviewLinkDraft")
public record PreviewLinkDraft(
        @NotNull @Schema(description = "When the link stops to work: in the future, and within 90 days.")
        Instant expires) {}
