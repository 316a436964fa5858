package news.cutline.page.embed;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.RawString;

import news.cutline.delivery.single.OnDemand;
import news.cutline.delivery.single.Single;
import news.cutline.delivery.story.DeliveredEmbed;
import news.cutline.delivery.wording.Direction;
import news.cutline.delivery.wording.PageWords;
import news.cutline.page.html.Picture;

/// An embed as its page shows it.
///
/// @param words of the page itself
/// @param place its provider's name, or else the host; null where nobody knows
/// @param address where people can see it at its provider
/// @param plays whether it is something to play
/// @param choice the words of the button that loads it
/// @param html the text of a post, which was made safe before it was stored
/// @param credits the lines that must be shown
public record Snippet(
        String language,
        String direction,
        PageWords words,
        String title,
        boolean plays,
        String choice,
        @Nullable String place,
        @Nullable String address,
        @Nullable Player player,
        @Nullable RawString html,
        @Nullable Picture poster,
        @Nullable String fallbackText,
        List<String> credits) {

    private static final Set<String> PLAYING = Set.of("video", "audio");

    static Snippet of(Single<DeliveredEmbed> single, String publisher) {
        var embed = single.block().embed();
        var credit = single.block().credit();
        var words = PageWords.of(single.language());
        return new Snippet(
                single.language(),
                Direction.of(single.language()),
                words,
                Stream.of(embed.title(), embed.provider())
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .orElse(publisher),
                PLAYING.contains(embed.word()),
                words.say("load-" + embed.word()),
                embed.place().orElse(null),
                embed.address().orElse(null),
                Player.of(embed).orElse(null),
                embed.html() == null ? null : new RawString(embed.html()),
                OnDemand.poster(embed).flatMap(Picture::of).orElse(null),
                embed.fallbackText(),
                credit.lines());
    }

    /// Whether the poster stands there: it makes way for the player.
    public boolean showsPoster() {
        return poster != null && player != null && !player.loadsAtOnce();
    }

    /// Whether the text of the post says itself that it is quoted.
    public boolean isQuotation() {
        return html != null && html.getValue().startsWith("<blockquote>");
    }

    List<String> pictureOrigins() {
        return poster != null && showsPoster() ? List.of(poster.origin()) : List.of();
    }
}
