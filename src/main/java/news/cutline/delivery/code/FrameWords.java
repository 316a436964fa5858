package news.cutline.delivery.code;

import static news.cutline.delivery.code.Words.Type.HEADLINE;
import static news.cutline.delivery.code.Words.Type.SMALL;
import static news.cutline.delivery.code.Words.Type.TEXT;
import static news.cutline.delivery.code.Words.Type.TITLE;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.story.DeliveredBlock;
import news.cutline.delivery.story.DeliveredCredit;
import news.cutline.delivery.story.DeliveredEmbed;
import news.cutline.delivery.story.DeliveredFigure;
import news.cutline.delivery.story.Withheld;

/// The words that our pages in frames show, as their templates set them.
final class FrameWords {

    private static final String NOT_SHOWN = "The picture of this story may not be shown here.";
    private static final String PLAYS = "With something to hear";
    private static final String ASKS = "Nothing is loaded from %s until you ask for it. It may follow you then.";
    private static final String LEADS_ON = "Open it at %s";

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
    static Stream<Words> ofLead(@Nullable DeliveredBlock lead) {
        return switch (lead) {
            case DeliveredFigure figure when !figure.showsPicture() -> Words.of(SMALL, PLAYS, 17);
            case DeliveredFigure figure -> Stream.concat(caption(figure), beneath(figure.credit()));
            case Withheld withheld -> Words.of(SMALL, NOT_SHOWN, 17);
            case null, default -> Stream.empty();
        };
    }

    static Stream<Words> of(DeliveredFigure figure) {
        var description = Optional.ofNullable(figure.caption()).map(caption -> caption.extendedDescription()).stream()
                .flatMap(hidden -> Words.of(SMALL, "Description", 0));
        return Stream.of(caption(figure), description, footer(figure.credit())).flatMap(words -> words);
    }

    static Stream<Words> of(DeliveredEmbed delivered) {
        var embed = delivered.embed();
        var post = embed.html() == null ? Stream.<Words>empty() : ofPost(embed.html());
        var name = Optional.ofNullable(embed.title()).orElse(embed.provider());
        return Stream.of(
                        post,
                        Words.of(TITLE, name, 16),
                        Words.of(TEXT, embed.html() == null ? embed.fallbackText() : null, 0),
                        Words.of(SMALL, note(delivered), 6),
                        footer(delivered.credit()),
                        ofPoster(embed.poster()))
                .flatMap(words -> words);
    }

    private static String note(DeliveredEmbed delivered) {
        var embed = delivered.embed();
        var place = Optional.ofNullable(embed.provider())
                .or(() -> Optional.ofNullable(embed.sourceUrl())
                        .map(address -> URI.create(address).getHost()))
                .orElse("");
        return (embed.player() == null || embed.mayLoadAtOnce() ? LEADS_ON : ASKS).formatted(place);
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
