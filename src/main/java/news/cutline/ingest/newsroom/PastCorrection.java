package news.cutline.ingest.newsroom;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.article.correction.CorrectionDraft;
import news.cutline.platform.validation.VisibleText;

/// A correction that was made elsewhere.
@Schema(name = "PastCorrection")
public record PastCorrection(
        @NotNull @VisibleText @Size(max = 2000) @Schema(description = "Plain text, as readers see it.")
        String text,

        @NotNull @Schema(description = "When it was made.") Instant at) {

    CorrectionDraft draft() {
        return new CorrectionDraft(text);
    }
}
