package news.cutline.media.caption;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.LanguageTag;
import news.cutline.platform.validation.VisibleText;

/// What the newsroom says about a medium in one language. The names are those of the IPTC Photo Metadata Standard.
@Schema(name = "CaptionDraft")
public record CaptionDraft(
        @NotNull @Schema(description = "The id of the medium.")
        UUID media,

        @NotNull @LanguageTag @Schema(description = "BCP 47.", examples = "en")
        String language,

        @VisibleText
        @Size(max = 5000)
        @Schema(description = "What readers see under it.", examples = "The harbour of Northport on Friday.")
        @Nullable
        String text,

        @Size(max = 2000)
        @Schema(
                description = "What stands for it where it cannot be seen; about 250 characters.",
                examples = "Fishing boats at a stone quay.")
        @Nullable
        String altText,

        @Size(max = 10_000) @Schema(description = "A full description for readers who cannot see it.") @Nullable
        String extendedDescription) {

    static CaptionDraft of(Caption caption) {
        return new CaptionDraft(
                caption.mediumId, caption.language, caption.text, caption.altText, caption.extendedDescription);
    }
}
