package news.cutline.embed.provider;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.embed.CompleteEmbed;
import news.cutline.embed.EmbedDraft;
import news.cutline.embed.Player;
import news.cutline.embed.Tracking;
import news.cutline.platform.problem.ProblemException;

/// Fills an embed from its own address, that of its player, or the code that was pasted.
@ApplicationScoped
class CompleteFromProvider implements CompleteEmbed {

    private final Providers providers;
    private final PastedCode code;

    CompleteFromProvider(Providers providers) {
        this.providers = providers;
        code = new PastedCode(providers);
    }

    @Override
    public EmbedDraft complete(EmbedDraft draft, @Nullable EmbedDraft before) {
        var written = unpasted(draft, before);
        var facts = Facts.of(written);
        if (before != null) {
            facts = forget(facts, Facts.of(before));
        }
        if (facts.player() != null && (before == null || !facts.player().equals(before.player()))) {
            facts = facts.with(permitted(facts.player()));
        }
        var known =
                find(facts.player() == null ? facts.sourceUrl() : facts.player().src());
        if (facts.player() == null && written.html() == null) {
            facts = facts.with(known.map(Known::player).orElse(configured(facts.sourceUrl())));
        }
        return settled(known.map(facts::filledFrom).orElse(facts), before).in(written);
    }

    /// The draft with the player of the code that it holds, if it holds one.
    private EmbedDraft unpasted(EmbedDraft draft, @Nullable EmbedDraft before) {
        var html = draft.html();
        return html == null || (before != null && html.equals(before.html()))
                ? draft
                : code.read(html).map(found -> found.in(draft)).orElse(draft);
    }

    /// Without what came of the old address where that was changed, or of the old player where that was.
    private Facts forget(Facts facts, Facts before) {
        var source = facts.sourceUrl();
        if (source != null && before.sourceUrl() != null && !source.equals(before.sourceUrl())) {
            var old = find(before.sourceUrl());
            if (isAt(before.sourceUrl(), before.player()) && isAt(before.sourceUrl(), facts.player())) {
                return facts.with(null);
            }
            return old.filter(known -> known.plays(facts.player()) && known.plays(before.player()))
                    .map(known -> facts.without(known).with(null))
                    .or(() -> old.filter(known -> facts.player() == null).map(facts::without))
                    .orElse(facts);
        }
        if (facts.player() == null
                || before.player() == null
                || facts.player().src().equals(before.player().src())) {
            return facts;
        }
        return find(before.player().src())
                .map(old -> cameFrom(old, before) ? facts.without(old).withoutSource() : facts.without(old))
                .orElse(facts);
    }

    /// Whether the address shows what the player plays.
    private boolean cameFrom(Known old, Facts before) {
        return before.sourceUrl() != null
                && (before.sourceUrl().equals(old.link())
                        || find(before.sourceUrl())
                                .filter(shown -> shown.plays(old.player()))
                                .isPresent());
    }

    private Player permitted(Player player) {
        return find(player.src())
                .map(Known::player)
                .or(() -> providers.findConfigured(player.src()))
                .map(permitted -> permitted.shapedAs(player))
                .orElseThrow(() -> ProblemException.invalid(
                        "/player/src",
                        "is no player of a provider that is known, and its host is not among cutline.embeds.hosts"));
    }

    private static Facts settled(Facts facts, @Nullable EmbedDraft before) {
        var kind = facts.kind() == null && before != null ? before.kind() : facts.kind();
        if (kind == null) {
            throw ProblemException.invalid(
                    "/kind", "must be given, because no known provider says by its address what this is");
        }
        return new Facts(
                kind,
                facts.provider(),
                facts.sourceUrl(),
                facts.player(),
                facts.tracking() == null ? Tracking.UNKNOWN : facts.tracking());
    }

    /// Whether the player is the address itself, on a host that is configured.
    private boolean isAt(@Nullable String address, @Nullable Player player) {
        var own = configured(address);
        return own != null && player != null && own.src().equals(player.src());
    }

    private @Nullable Player configured(@Nullable String address) {
        return address == null ? null : providers.findConfigured(address).orElse(null);
    }

    private Optional<Known> find(@Nullable String address) {
        return address == null ? Optional.empty() : providers.find(address);
    }
}
