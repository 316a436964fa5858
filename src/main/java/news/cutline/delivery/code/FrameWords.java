package news.cutline.delivery.code;

import static news.cutline.delivery.code.Words.Type.HEADLINE;
import static news.cutline.delivery.code.Words.Type.SMALL;
import static news.cutline.delivery.code.Words.Type.TEXT;
import static news.cutline.delivery.code.Words.Type.TITLE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.story.DeliveredBlock;
import news.cutline.delivery.story.DeliveredCredit;
import news.cutline.delivery.story.DeliveredEmbed;
import news.cutline.delivery.story.DeliveredEmbed.DeliveredSnippet;
import news.cutline.delivery.story.DeliveredFigure;
import news.cutline.delivery.story.Withheld;
import news.cutline.delivery.wording.PageWords;

/// The words that our pages in frames show, as their templates set them.
final class FrameWords {

    /// What separates the paragraphs of a post.
    private static final String TAG_OF_BLOCK = "</?(?:p|blockquote|br)\\b[^>]*>";

    private FrameWords() {}

    static Stream<Words> ofStory(@Nullable String kicker, @Nullable String headline, @Nullable String standfirst) {
        return Stream.of(Words.of(SMALL, kicker, 14), Words.of(HEADLINE, headline, 18), Words.of(TEXT, standfirst, 0))
                .flatMap(words -> words);
    }

    static Stream<Words> signed(@Nullable String byline, String publisher, List<DeliveredCredit> credits) {
        var signature = Words.of(SMALL, byline == null ? publisher : byline + " · " + publisher, 35);
        return Stream.concat(signature, lines(DeliveredCredit.lines(credits)));
    }

    /// With the picture at the head of a story.
    static Stream<Words> ofLead(@Nullable DeliveredBlock lead, PageWords page) {
        return switch (lead) {
            case DeliveredFigure figure when !figure.showsPicture() -> Words.of(SMALL, page.say("has-sound"), 17);
            case DeliveredFigure figure -> Stream.concat(caption(figure), beneath(figure.credit()));
            case Withheld withheld -> Words.of(SMALL, page.say("picture-withheld"), 17);
            case null, default -> Stream.empty();
        };
    }

    static Stream<Words> of(DeliveredFigure figure) {
        var description = Optional.ofNullable(figure.caption())
                .filter(caption -> caption.extendedDescription() != null)
                .map(caption -> PageWords.of(caption.language()).say("description"))
                .stream()
                .flatMap(summary -> Words.of(SMALL, summary, 0));
        return Stream.of(caption(figure), description, footer(figure.credit())).flatMap(words -> words);
    }

    static Stream<Words> of(DeliveredEmbed delivered, PageWords page) {
        var embed = delivered.embed();
        var post = embed.html() == null ? Stream.<Words>empty() : ofPost(embed.html());
        var name = Optional.ofNullable(embed.title()).orElse(embed.provider());
        return Stream.of(
                        post,
                        Words.of(TITLE, name, 16),
                        Words.of(TEXT, embed.html() == null ? embed.fallbackText() : null, 0),
                        Words.of(SMALL, note(delivered.embed(), page), 6),
                        footer(delivered.credit()),
                        ofPoster(embed.poster()))
                .flatMap(words -> words);
    }

    private static @Nullable String note(DeliveredSnippet embed, PageWords page) {
        var phrase = embed.player() == null || embed.mayLoadAtOnce() ? "open-at" : "asks-first";
        return embed.place().map(place -> page.say(phrase, place)).orElse(null);
    }

    private static Stream<Words> ofPost(String html) {
        return Stream.concat(
                Words.of(TEXT, "", 16),
                Arrays.stream(html.split(TAG_OF_BLOCK))
                        .map(part -> part.replaceAll("<[^>]*>", "").strip())
                        .filter(part -> !part.isEmpty())
                        .flatMap(part -> Words.of(TEXT, part, 8)));
    }

    private static Stream<Words> ofPoster(@Nullable DeliveredBlock poster) {
        return poster instanceof DeliveredFigure figure ? lines(figure.credit().lines()) : Stream.empty();
    }

    private static Stream<Words> caption(DeliveredFigure figure) {
        var caption = Optional.ofNullable(figure.caption());
        return Words.of(SMALL, caption.map(words -> words.text()).orElse(""), 8);
    }

    /// The credit that stays in sight beneath a picture.
    private static Stream<Words> beneath(DeliveredCredit credit) {
        return credit.lines().isEmpty() ? Stream.empty() : Stream.concat(Words.of(SMALL, "", 6), lines(credit.lines()));
    }

    private static Stream<Words> footer(DeliveredCredit credit) {
        return Stream.concat(Words.of(SMALL, "", 27), lines(credit.lines()));
    }

    private static Stream<Words> lines(List<String> lines) {
        return lines.stream().flatMap(line -> Words.of(SMALL, line, 0));
    }
}
