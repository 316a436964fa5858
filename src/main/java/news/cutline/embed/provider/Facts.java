package news.cutline.embed.provider;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import news.cutline.embed.EmbedDraft;
import news.cutline.embed.EmbedKind;
import news.cutline.embed.Player;
import news.cutline.embed.Tracking;

/// What of an embed its provider may know.
record Facts(
        @Nullable EmbedKind kind,
        @Nullable String provider,
        @Nullable String sourceUrl,
        @Nullable Player player,
        @Nullable Tracking tracking) {

    static Facts of(EmbedDraft draft) {
        return new Facts(draft.kind(), draft.provider(), draft.sourceUrl(), draft.player(), draft.tracking());
    }

    EmbedDraft in(EmbedDraft draft) {
        return new EmbedDraft(
                kind,
                provider,
                draft.title(),
                sourceUrl,
                player,
                draft.html(),
                draft.poster(),
                draft.credit(),
                tracking,
                draft.fallbackText());
    }

    Facts with(@Nullable Player other) {
        return new Facts(kind, provider, sourceUrl, other, tracking);
    }

    Facts withoutSource() {
        return new Facts(kind, provider, null, player, tracking);
    }

    /// Without what `old` had given.
    Facts without(Known old) {
        return new Facts(
                kind == old.kind() ? null : kind,
                old.provider().equals(provider) ? null : provider,
                sourceUrl,
                player,
                tracking == old.tracking() ? null : tracking);
    }

    /// With what `known` says of everything that is absent, but for the player. Words follow nobody, so what follows
    /// readers is only asked of a player; should words become a player later, `unknown` is the safe answer.
    Facts filledFrom(Known known) {
        return new Facts(
                Objects.requireNonNullElse(kind, known.kind()),
                Objects.requireNonNullElse(provider, known.provider()),
                sourceUrl == null ? known.link() : sourceUrl,
                player,
                tracking == null && player != null ? known.tracking() : tracking);
    }
}
