package news.cutline.page.oembed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.code.FrameHeight;
import news.cutline.delivery.single.Single;
import news.cutline.delivery.story.Card;
import news.cutline.delivery.story.DeliveredBlock;
import news.cutline.delivery.story.DeliveredCredit;
import news.cutline.delivery.story.DeliveredEmbed;
import news.cutline.delivery.story.DeliveredFigure;
import news.cutline.platform.html.OneLine;

/// Something that a page of ours shows, as it is told to those who are going to put that page into one of theirs.
///
/// @param type of oEmbed, where there is room for it
/// @param link where its name leads
/// @param frame the page that goes into a frame
/// @param picture what may stand for it by itself
/// @param credits those who must be named with it
record Embeddable(
        String type,
        String title,
        @Nullable String author,
        URI link,
        URI frame,
        @Nullable DeliveredFigure picture,
        List<DeliveredCredit> credits,
        FrameHeight height) {

    private static final String RICH = "rich";

    static Embeddable of(Card card, URI frame, String publisher) {
        return new Embeddable(
                RICH,
                OneLine.of(Optional.ofNullable(card.headline()).orElse(card.slug())),
                card.byline(),
                card.url(),
                frame,
                picture(card.leadMedia()),
                Stream.concat(credit(card.leadMedia()), card.credits().stream()).toList(),
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
                picture(figure),
                List.of(figure.credit()),
                FrameHeight.of(figure));
    }

    static Embeddable of(Single<DeliveredEmbed> single, URI frame, String publisher) {
        var embed = single.block();
        return new Embeddable(
                embed.showsVideo() ? "video" : RICH,
                OneLine.of(Optional.ofNullable(embed.embed().title()).orElse(publisher)),
                embed.embed().provider(),
                frame,
                frame,
                picture(embed.embed().poster()),
                List.of(embed.credit()),
                FrameHeight.of(embed, single.language()));
    }

    /// Who must be named with it.
    ///
    /// @param isPictured whether the picture stands there by itself, too
    List<DeliveredCredit> credits(boolean isPictured) {
        var pictured = credit(picture).filter(own -> isPictured);
        return Stream.concat(credits.stream(), pictured).distinct().toList();
    }

    Embeddable withoutPicture() {
        return new Embeddable(type, title, author, link, frame, null, credits, height);
    }

    private static @Nullable DeliveredFigure picture(@Nullable DeliveredBlock shown) {
        return shown instanceof DeliveredFigure figure && figure.showsPicture() ? figure : null;
    }

    private static Stream<DeliveredCredit> credit(@Nullable DeliveredBlock shown) {
        return shown instanceof DeliveredFigure figure ? Stream.of(figure.credit()) : Stream.empty();
    }
}
