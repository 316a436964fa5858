package news.cutline.page.oembed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.code.FrameHeight;
import news.cutline.delivery.story.Card;
import news.cutline.delivery.story.DeliveredBlock;
import news.cutline.delivery.story.DeliveredCredit;
import news.cutline.delivery.story.DeliveredEmbed;
import news.cutline.delivery.story.DeliveredFigure;
import news.cutline.page.html.Picture;
import news.cutline.platform.html.OneLine;

/// Something that a page of ours shows, as it is told to those who are going to put that page into one of theirs.
///
/// @param type of oEmbed, where there is room for it
/// @param link where its name leads
/// @param frame the page that goes into a frame
/// @param credit null where there is nothing that has one
/// @param pictured the credit of the picture
record Embeddable(
        String type,
        String title,
        @Nullable String author,
        URI link,
        URI frame,
        @Nullable Picture picture,
        @Nullable DeliveredCredit credit,
        @Nullable DeliveredCredit pictured,
        FrameHeight height) {

    private static final String RICH = "rich";

    static Embeddable of(Card card, URI frame, String publisher) {
        return new Embeddable(
                RICH,
                OneLine.of(Optional.ofNullable(card.headline()).orElse(card.slug())),
                card.byline(),
                card.url(),
                frame,
                Picture.of(card.leadMedia()).orElse(null),
                credit(card.leadMedia()),
                credit(card.leadMedia()),
                FrameHeight.of(card, publisher));
    }

    static Embeddable of(DeliveredFigure figure, URI frame, String publisher) {
        var words = Optional.ofNullable(figure.caption());
        return new Embeddable(
                RICH,
                OneLine.of(words.map(caption -> caption.text())
                        .or(() -> words.map(caption -> caption.altText()))
                        .orElse(publisher)),
                figure.credit().creditLine(),
                frame,
                frame,
                Picture.of(figure).orElse(null),
                figure.credit(),
                figure.credit(),
                FrameHeight.of(figure));
    }

    static Embeddable of(DeliveredEmbed embed, URI frame, String publisher) {
        var poster = embed.embed().poster();
        return new Embeddable(
                embed.showsVideo() ? "video" : RICH,
                OneLine.of(Optional.ofNullable(embed.embed().title()).orElse(publisher)),
                embed.embed().provider(),
                frame,
                frame,
                Picture.of(poster).orElse(null),
                embed.credit(),
                credit(poster),
                FrameHeight.of(embed));
    }

    /// Who must be named with it.
    ///
    /// @param isPictured whether the picture stands there by itself, too
    List<DeliveredCredit> credits(boolean isPictured) {
        return Stream.of(
                        Optional.ofNullable(credit),
                        Optional.ofNullable(pictured).filter(own -> isPictured))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static @Nullable DeliveredCredit credit(@Nullable DeliveredBlock shown) {
        return shown instanceof DeliveredFigure figure ? figure.credit() : null;
    }
}
