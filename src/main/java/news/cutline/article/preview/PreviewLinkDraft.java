package news.cutline.article.preview;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How long a preview may be seen.
@Schema(name = "PreviewLinkDraft", examples = "{}")
public record PreviewLinkDraft(
        @Schema(description = "When the link stops to work, within 90 days; absent: in seven days.") @Nullable
        Instant expires) {}
