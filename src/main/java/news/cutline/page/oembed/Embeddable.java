package news.cutline.page.oembed;

import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.story.Card;
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
/// @param shape its height as a part of its width
/// @param words the height of what stands below that, in pixels
record Embeddable(
        String type,
        String title,
        @Nullable String author,
        URI link,
        URI frame,
        @Nullable Picture picture,
        @Nullable DeliveredCredit credit,
        double shape,
        int words) {

    private static final String RICH = "rich";
    private static final double WIDESCREEN = 9 / 16.0;

    /// Of a headline and a standfirst.
    private static final int WORDS_OF_CARD = 260;

    /// Of a caption and a credit.
    private static final int WORDS = 120;

    private static final int HEIGHT_OF_POST = 360;

    static Embeddable of(Card card, URI frame) {
        var picture = Picture.of(card.leadMedia()).orElse(null);
        return new Embeddable(
                RICH,
                OneLine.of(Optional.ofNullable(card.headline()).orElse(card.slug())),
                card.byline(),
                card.url(),
                frame,
                picture,
                card.leadMedia() instanceof DeliveredFigure figure ? figure.credit() : null,
                picture == null ? 0 : shape(picture),
                WORDS_OF_CARD);
    }

    static Embeddable of(DeliveredFigure figure, URI frame, String publisher) {
        var picture = Picture.of(figure).orElse(null);
        var words = Optional.ofNullable(figure.caption());
        return new Embeddable(
                RICH,
                OneLine.of(words.map(caption -> caption.text())
                        .or(() -> words.map(caption -> caption.altText()))
                        .orElse(publisher)),
                figure.credit().creditLine(),
                frame,
                frame,
                picture,
                figure.credit(),
                picture == null ? WIDESCREEN : shape(picture),
                WORDS);
    }

    static Embeddable of(DeliveredEmbed embed, URI frame, String publisher) {
        var player = embed.embed().frame();
        return new Embeddable(
                embed.showsVideo() ? "video" : RICH,
                OneLine.of(Optional.ofNullable(embed.embed().title()).orElse(publisher)),
                embed.embed().provider(),
                frame,
                frame,
                Picture.of(embed.embed().poster()).orElse(null),
                embed.credit(),
                player.map(page -> page.shape().orElse(WIDESCREEN)).orElse(0.0),
                player.isEmpty() ? HEIGHT_OF_POST : WORDS);
    }

    /// How tall its frame is, in pixels.
    int heightAt(int width) {
        return (int) Math.round(width * shape) + words;
    }

    private static double shape(Picture picture) {
        return picture.width() == null || picture.height() == null
                ? WIDESCREEN
                : (double) picture.height() / picture.width();
    }
}
