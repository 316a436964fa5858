package news.cutline.page.embed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.single.Single;
import news.cutline.delivery.story.DeliveredFigure;
import news.cutline.delivery.wording.Direction;
import news.cutline.delivery.wording.PageWords;
import news.cutline.page.html.Picture;
import news.cutline.page.html.Sources;

/// A picture, a video or a sound as its page shows it.
///
/// @param words of the page itself
/// @param picture where it is one; else it plays
/// @param credits the lines that must be shown
/// @param isSound whether what plays is only to be heard
public record Exhibit(
        String language,
        String direction,
        PageWords words,
        String title,
        @Nullable Picture picture,
        @Nullable String href,
        boolean isSound,
        @Nullable String caption,
        @Nullable String description,
        List<String> credits) {

    static Exhibit of(Single<DeliveredFigure> single, String publisher) {
        var figure = single.block();
        var words = Optional.ofNullable(figure.caption());
        var language = words.map(caption -> caption.language()).orElse(single.language());
        var text = words.map(caption -> caption.text());
        return new Exhibit(
                language,
                Direction.of(language),
                PageWords.of(language),
                words.map(caption -> caption.altText()).or(() -> text).orElse(publisher),
                Picture.of(figure).orElse(null),
                figure.media().href(),
                figure.plays(),
                text.orElse(null),
                words.map(caption -> caption.extendedDescription()).orElse(null),
                figure.credit().lines());
    }

    List<String> origins() {
        return Stream.ofNullable(href).map(URI::create).map(Sources::origin).toList();
    }
}
