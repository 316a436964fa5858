package news.cutline.embed;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.WebAddress;

/// What the newsroom says about an embed.
@Schema(name = "EmbedDraft")
public record EmbedDraft(
        @NotNull @Schema(examples = "video") EmbedKind kind,

        @Size(max = 200) @Schema(examples = "Example Video") @Nullable
        String provider,

        @Size(max = 500)
        @Schema(
                description = "What it shows; read out where it cannot be seen.",
                examples = "The lifeboat leaves the harbour")
        @Nullable
        String title,

        @WebAddress
        @Schema(
                description = "Where people can see it at its provider.",
                examples = "https://video.example.org/watch/42")
        @Nullable
        String sourceUrl,

        @Valid @Nullable Player player,

        @Size(max = 50_000)
        @Schema(
                description = "The text of a post, instead of a player. Sanitised: what was removed "
                        + "is told in `removed`.")
        @Nullable
        String html,

        @Schema(description = "The id of the medium that stands for it until it is loaded.") @Nullable
        UUID poster,

        @NotNull @Schema(description = "The id of its credit.")
        UUID credit,

        @Schema(description = "Whether the provider follows readers.", defaultValue = "unknown")
        Tracking tracking,

        @Size(max = 2000) @Schema(description = "What stands for it where it cannot be shown.") @Nullable
        String fallbackText) {

    public EmbedDraft {
        tracking = tracking == null ? Tracking.UNKNOWN : tracking;
    }

    @AssertTrue(message = "must not come with a player; an embed has one or the other")
    @Schema(hidden = true)
    boolean isHtml() {
        return html == null || player == null;
    }

    EmbedDraft withHtml(@Nullable String cleaned) {
        return new EmbedDraft(
                kind, provider, title, sourceUrl, player, cleaned, poster, credit, tracking, fallbackText);
    }

    static EmbedDraft of(Embed embed) {
        return new EmbedDraft(
                embed.kind,
                embed.provider,
                embed.title,
                embed.sourceUrl,
                embed.player,
                embed.html,
                embed.posterId,
                embed.creditId,
                embed.tracking,
                embed.fallbackText);
    }
}
