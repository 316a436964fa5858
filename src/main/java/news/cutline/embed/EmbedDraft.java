package news.cutline.embed;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.VisibleText;
import news.cutline.platform.validation.WebAddress;

/// What the newsroom says about an embed.
@Schema(
        name = "EmbedDraft",
        description =
                "`sourceUrl` and `credit` are enough where the provider is known: `kind`, `provider`, `player` and"
                        + " `tracking` are filled from it where they are absent, and `sourceUrl` from `player` or `html`. A"
                        + " player of a known provider takes its most private form, whatever was sent; one of another host is"
                        + " refused unless `cutline.embeds.hosts` names it: a `sourceUrl` there is the player itself, and"
                        + " `kind` must be given. When `sourceUrl` or the player changes later, what"
                        + " had been filled from the old one, and is sent back as it was, is filled anew.")
public record EmbedDraft(
        @Schema(description = "Absent: as its provider has it; required for others.", examples = "video") @Nullable
        EmbedKind kind,

        @Size(max = 200)
        @Schema(description = "Absent: as a known provider calls itself.", examples = "Example Video")
        @Nullable
        String provider,

        @VisibleText
        @Size(max = 500)
        @Schema(
                description = "What it shows; read out where it cannot be seen.",
                examples = "The lifeboat leaves the harbour")
        @Nullable
        String title,

        @WebAddress
        @Schema(
                description =
                        "Where people can see it at its provider. For a known one: the address of its page or of its"
                                + " player; short links that only lead there are not known.",
                examples = "https://video.example.org/watch/42")
        @Nullable
        String sourceUrl,

        @Valid @Nullable Player player,

        @Size(max = EmbedDraft.LONGEST_HTML)
        @Schema(
                description = "The text of a post, instead of a player. Sanitised: what was removed is told in"
                        + " `removed`. The code to copy of a known provider (`<iframe>`, `<blockquote>`) becomes a"
                        + " player; frames, scripts and objects of others are refused.")
        @Nullable
        String html,

        @Schema(description = "The id of the medium that stands for it until it is loaded.") @Nullable
        UUID poster,

        @NotNull @Schema(description = "The id of its credit.")
        UUID credit,

        @Schema(
                description = "Whether the provider follows readers who load the player. Absent: what is known of the"
                        + " provider, else `unknown`.")
        @Nullable
        Tracking tracking,

        @Size(max = 2000) @Schema(description = "What stands for it where it cannot be shown.") @Nullable
        String fallbackText) {

    static final int LONGEST_HTML = 50_000;

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
