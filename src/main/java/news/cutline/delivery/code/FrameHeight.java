package news.cutline.delivery.code;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.story.Card;
import news.cutline.delivery.story.DeliveredArticle;
import news.cutline.delivery.story.DeliveredBlock;
import news.cutline.delivery.story.DeliveredEmbed;
import news.cutline.delivery.story.DeliveredFigure;
import news.cutline.delivery.wording.PageWords;

/// How tall a frame must be around one of our pages: what it shows keeps its shape, and words take the more lines the
/// narrower they stand. Rather too tall than too short, for a frame that oEmbed hands out cannot be scrolled.
///
/// @param shape the height of the picture or the player as a part of its width; 0 where there is none
/// @param least how low that never is, in pixels
/// @param words all that stands around it
public record FrameHeight(double shape, int least, List<Words> words) {

    private static final double WIDESCREEN = 9 / 16.0;

    /// As tall as the script lets a frame become.
    private static final int TALLEST = 10_000;

    /// The page's own lines: those on its sides make what it shows narrower.
    private static final int SIDES = 2;

    private static final int EDGES = 4;

    /// Where a button and a link stand before the player.
    private static final int CHOICE = 130;

    private static final int SOUND = 54;

    public static FrameHeight of(Card card, String publisher) {
        return card(
                card.leadMedia(),
                card.language(),
                FrameWords.ofStory(card.kicker(), card.headline(), card.standfirst()),
                FrameWords.signed(card.byline(), publisher, card.credits()));
    }

    /// Of its card.
    public static FrameHeight of(DeliveredArticle story, String publisher) {
        return card(
                story.leadMedia(),
                story.language(),
                FrameWords.ofStory(story.kicker(), story.headline(), story.standfirst()),
                FrameWords.signed(story.byline(), publisher, story.credits()));
    }

    public static FrameHeight of(DeliveredFigure figure) {
        var words = FrameWords.of(figure).toList();
        return figure.plays() ? new FrameHeight(0, SOUND, words) : new FrameHeight(shape(figure), 0, words);
    }

    /// @param language of its page
    public static FrameHeight of(DeliveredEmbed embed, String language) {
        var words = FrameWords.of(embed, PageWords.of(language)).toList();
        return embed.embed()
                .frame()
                .map(player -> new FrameHeight(player.shape().orElse(WIDESCREEN), CHOICE, words))
                .orElseGet(() -> new FrameHeight(0, 0, words));
    }

    public int at(int width) {
        var shown = Math.max((width - SIDES) * shape, least);
        var told = words.stream().mapToDouble(some -> some.heightAt(width)).sum();
        return (int) Math.min(Math.ceil(EDGES + shown + told), TALLEST);
    }

    private static FrameHeight card(
            @Nullable DeliveredBlock lead, String language, Stream<Words> words, Stream<Words> signature) {
        var all = Stream.of(FrameWords.ofLead(lead, PageWords.of(language)), words, signature)
                .flatMap(some -> some)
                .toList();
        return lead instanceof DeliveredFigure figure && figure.showsPicture()
                ? new FrameHeight(shape(figure), 0, all)
                : new FrameHeight(0, 0, all);
    }

    private static double shape(DeliveredFigure figure) {
        var width = figure.media().width();
        var height = figure.media().height();
        return width == null || height == null ? WIDESCREEN : (double) height / width;
    }
}
