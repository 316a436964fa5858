package news.cutline.article.correction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.platform.validation.VisibleText;

/// What the newsroom puts right.
@Schema(name = "CorrectionDraft", examples = """
                {"text": "An earlier version of this story gave the wrong number of boats. There were six."}""")
public record CorrectionDraft(
        @NotNull
        @VisibleText
        @Size(max = 2000)
        @Schema(
                description = "Plain text, as readers see it.",
                examples = "An earlier version of this story gave the wrong number of boats. There were six.")
        String text) {}
