package news.cutline.delivery.story;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.article.body.BodyBlock.CaptionOverride;
import news.cutline.media.Illustration;
import news.cutline.media.caption.Caption;
import news.cutline.media.medium.FocalPoint;
import news.cutline.media.medium.MediaKind;
import news.cutline.media.medium.Medium;
import news.cutline.rights.Decision;

/// A picture, video or sound, with its caption and credit.
@Schema(name = "DeliveredFigure")
public record DeliveredFigure(
        DeliveredMedium media, @Nullable DeliveredCaption caption, DeliveredCredit credit) implements DeliveredBlock {

    @Schema(name = "DeliveredMedium")
    public record DeliveredMedium(
            UUID id,
            MediaKind kind,
            @Nullable String href,
            @Nullable String mimeType,
            @Nullable Integer width,
            @Nullable Integer height,
            @Schema(description = "In seconds.") @Nullable Double duration,
            @Nullable FocalPoint focalPoint) {

        static DeliveredMedium of(Medium medium) {
            return new DeliveredMedium(
                    medium.id,
                    medium.kind,
                    medium.href,
                    medium.mimeType,
                    medium.width,
                    medium.height,
                    medium.duration,
                    medium.focalPoint);
        }
    }

    @Schema(name = "DeliveredCaption")
    public record DeliveredCaption(
            @Nullable String text,
            @Nullable String altText,
            @Nullable String extendedDescription,
            @Schema(description = "BCP 47.") String language) {

        static DeliveredCaption of(Caption caption) {
            return new DeliveredCaption(caption.text, caption.altText, caption.extendedDescription, caption.language);
        }

        /// The words for one use take the place of the general ones, each for itself.
        DeliveredCaption with(CaptionOverride words, String storyLanguage) {
            return new DeliveredCaption(
                    words.text() == null ? text : words.text(),
                    words.altText() == null ? altText : words.altText(),
                    extendedDescription,
                    words.text() == null ? language : storyLanguage);
        }
    }

    /// Whether it is a picture, rather than something that plays.
    public boolean showsPicture() {
        return media.kind() == MediaKind.IMAGE;
    }

    /// Whether it is a sound.
    public boolean plays() {
        return media.kind() == MediaKind.AUDIO;
    }

    /// @param words the story's own words for this use
    /// @param language the story's
    static DeliveredFigure of(
            Decision.Allowed decision, Illustration illustration, @Nullable CaptionOverride words, String language) {
        var general = illustration.caption(language).map(DeliveredCaption::of);
        var caption = words == null
                ? general
                : Optional.of(general.orElse(new DeliveredCaption(null, null, null, language))
                        .with(words, language));
        return new DeliveredFigure(
                DeliveredMedium.of(illustration.medium()),
                caption.orElse(null),
                DeliveredCredit.of(illustration.credit()));
    }
}
