package news.cutline.page.embed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.RawString;

import news.cutline.delivery.single.OnDemand;
import news.cutline.delivery.single.Single;
import news.cutline.delivery.story.DeliveredEmbed;
import news.cutline.page.html.Direction;
import news.cutline.page.html.Picture;

/// An embed as its page shows it.
///
/// @param provider its name, or else its host; null where nobody knows
/// @param address where people can see it at its provider
/// @param plays whether it is something to play
/// @param html the text of a post, which was made safe before it was stored
/// @param credits the lines that must be shown
public record Snippet(
        String language,
        String direction,
        String title,
        boolean plays,
        String noun,
        @Nullable String provider,
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
        var player = Player.of(embed);
        var address = Optional.ofNullable(embed.sourceUrl())
                .or(() -> player.map(page -> page.src().toString()));
        return new Snippet(
                single.language(),
                Direction.of(single.language()),
                Stream.of(embed.title(), embed.provider())
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .orElse(publisher),
                PLAYING.contains(embed.word()),
                embed.word(),
                Optional.ofNullable(embed.provider())
                        .or(() -> address.map(page -> URI.create(page).getHost()))
                        .orElse(null),
                address.orElse(null),
                player.orElse(null),
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
