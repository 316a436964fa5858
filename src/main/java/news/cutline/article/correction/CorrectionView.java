package news.cutline.article.correction;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A correction as the newsroom and every reader see it.
@Schema(name = "Correction")
public record CorrectionView(
        @Schema(
                description = "Plain text.",
                examples = "An earlier version of this story gave the wrong number of boats. There were six.")
        String text,

        @Schema(description = "When it was made.") Instant at) {

    static CorrectionView of(Correction correction) {
        return new CorrectionView(correction.text, correction.at);
    }
}
