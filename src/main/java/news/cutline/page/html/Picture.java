package news.cutline.page.html;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.story.DeliveredBlock;
import news.cutline.delivery.story.DeliveredFigure;

/// A picture as pages show it.
///
/// @param altText empty where the caption is all there is to say
/// @param credits the lines that must be shown
public record Picture(
        String href,
        @Nullable Integer width,
        @Nullable Integer height,
        String altText,
        @Nullable String caption,
        @Nullable String language,
        List<String> credits) {

    public static Optional<Picture> of(@Nullable DeliveredBlock block) {
        return block instanceof DeliveredFigure figure && figure.showsPicture()
                ? Optional.ofNullable(figure.media().href()).map(href -> of(href, figure))
                : Optional.empty();
    }

    private static Picture of(String href, DeliveredFigure figure) {
        var media = figure.media();
        var caption = Optional.ofNullable(figure.caption());
        return new Picture(
                href,
                media.width(),
                media.height(),
                caption.map(words -> words.altText()).orElse(""),
                caption.map(words -> words.text()).orElse(null),
                caption.map(words -> words.language()).orElse(null),
                figure.credit().lines());
    }

    /// Where it is loaded from, as a source expression of a page's policy.
    public String origin() {
        return Sources.origin(URI.create(href));
    }
}
