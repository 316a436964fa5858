package news.cutline.delivery.story;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.credit.Credit;
import news.cutline.embed.Embed;
import news.cutline.embed.EmbedKind;
import news.cutline.embed.Player;
import news.cutline.embed.Tracking;
import news.cutline.platform.json.KebabCase;
import news.cutline.rights.Decision;

/// A snippet of another site, with its credit.
@Schema(name = "DeliveredEmbed")
public record DeliveredEmbed(DeliveredSnippet embed, DeliveredCredit credit) implements DeliveredBlock {

    @Schema(name = "DeliveredSnippet")
    public record DeliveredSnippet(
            UUID id,
            EmbedKind kind,
            @Nullable String provider,
            @Nullable String title,
            @Nullable String sourceUrl,
            @Nullable Player player,
            @Schema(description = "Safe HTML.") @Nullable String html,

            @Schema(description = "What to show until it is loaded.") @Nullable
            DeliveredBlock poster,

            Tracking tracking,
            @Nullable String fallbackText) {

        /// Whether it may be loaded before the reader asks for it: nobody follows readers there.
        public boolean mayLoadAtOnce() {
            return tracking == Tracking.NONE;
        }

        /// Where people can see it: the page that is quoted, or else the one that goes into a frame.
        public Optional<String> address() {
            return Optional.ofNullable(sourceUrl)
                    .or(() -> Optional.ofNullable(player).map(Player::src));
        }

        /// What people know that place by: its provider's name, or else its host.
        public Optional<String> place() {
            return Optional.ofNullable(provider)
                    .or(() -> address().map(page -> URI.create(page).getHost()));
        }

        /// What it shows, in a word.
        public String word() {
            return KebabCase.of(kind);
        }

        /// The page that goes into a frame.
        public Optional<Frame> frame() {
            return Optional.ofNullable(player)
                    .map(shown -> new Frame(URI.create(shown.src()), shown.width(), shown.height()));
        }
    }

    /// A page that goes into a frame, and the shape of the frame.
    public record Frame(
            URI address, @Nullable Integer width, @Nullable Integer height) {

        /// The height as a part of the width; empty where nobody knows.
        public Optional<Double> shape() {
            return width == null || height == null ? Optional.empty() : Optional.of((double) height / width);
        }
    }

    public boolean showsVideo() {
        return embed.kind() == EmbedKind.VIDEO && embed.player() != null;
    }

    static DeliveredEmbed of(Decision.Allowed decision, Embed embed, Credit credit, @Nullable DeliveredBlock poster) {
        return new DeliveredEmbed(
                new DeliveredSnippet(
                        embed.id,
                        embed.kind,
                        embed.provider,
                        embed.title,
                        embed.sourceUrl,
                        embed.player,
                        embed.html,
                        poster,
                        embed.tracking,
                        embed.fallbackText),
                DeliveredCredit.of(credit));
    }
}
