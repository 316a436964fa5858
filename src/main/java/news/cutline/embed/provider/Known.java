package news.cutline.embed.provider;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import news.cutline.embed.EmbedKind;
import news.cutline.embed.Player;
import news.cutline.embed.Tracking;
import news.cutline.platform.validation.WebAddress;

/// What an address of a provider gives.
///
/// @param provider its name, as it calls itself
/// @param player in the variant that follows readers least; null where there is only text to quote
/// @param link where people see it at the provider; null where only its player is known
public record Known(
        String provider,
        EmbedKind kind,
        Tracking tracking,
        @Nullable Player player,
        @Nullable String link) {

    public Optional<Player> playing() {
        return Optional.ofNullable(player);
    }

    /// Putting an address together anew may make it longer than any is allowed to be.
    boolean fits() {
        return (player == null || player.src().length() <= WebAddress.MAXIMUM_LENGTH)
                && (link == null || link.length() <= WebAddress.MAXIMUM_LENGTH);
    }

    boolean plays(@Nullable Player other) {
        return player != null && other != null && player.src().equals(other.src());
    }
}
