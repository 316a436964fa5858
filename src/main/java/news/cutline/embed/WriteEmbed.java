package news.cutline.embed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.credit.CreditRepository;
import news.cutline.journal.Desk;
import news.cutline.journal.Kind;
import news.cutline.journal.Target;
import news.cutline.media.medium.MediumRepository;
import news.cutline.platform.html.HtmlPolicy;
import news.cutline.platform.html.Removal;
import news.cutline.platform.problem.ProblemException;

/// Makes and changes embeds.
@ApplicationScoped
public class WriteEmbed {

    private final EmbedRepository embeds;
    private final CreditRepository credits;
    private final MediumRepository media;
    private final CompleteEmbed provider;
    private final Desk desk;

    WriteEmbed(
            EmbedRepository embeds,
            CreditRepository credits,
            MediumRepository media,
            CompleteEmbed provider,
            Desk desk) {
        this.embeds = embeds;
        this.credits = credits;
        this.media = media;
        this.provider = provider;
        this.desk = desk;
    }

    /// An embed as it was written, and what was removed from its HTML.
    public record Written(Embed embed, List<Removal> removals) {

        EmbedView view() {
            return EmbedView.of(embed).with(removals);
        }
    }

    public Written create(EmbedDraft draft) {
        return create(null, draft);
    }

    /// @param id the id that it has had elsewhere; null for a new one
    public Written create(@Nullable UUID id, EmbedDraft draft) {
        var cleaned = clean(provider.complete(draft, null));
        var embed = new Embed(id, cleaned.draft);
        embeds.persistAndFlush(embed);
        desk.noteCreated(Kind.EMBED, EmbedView.of(embed), targets(embed));
        return new Written(embed, cleaned.removals);
    }

    Written revise(Embed embed, EmbedDraft draft) {
        desk.requireMayChange(new Target(Kind.EMBED, embed.id));
        var cleaned = clean(provider.complete(draft, EmbedDraft.of(embed)));
        var before = embed.version;
        var former = targets(embed);
        embed.revise(cleaned.draft);
        embeds.flush();
        desk.noteUpdated(Kind.EMBED, before, EmbedView.of(embed), former, targets(embed));
        return new Written(embed, cleaned.removals);
    }

    private record Cleaned(EmbedDraft draft, List<Removal> removals) {}

    private Cleaned clean(EmbedDraft draft) {
        if (credits.lockExisting(List.of(draft.credit())).isEmpty()) {
            throw ProblemException.invalid("/credit", "is not the id of a credit");
        }
        if (draft.poster() != null
                && media.lockExisting(List.of(draft.poster())).isEmpty()) {
            throw ProblemException.invalid("/poster", "is not the id of a medium");
        }
        if (draft.html() == null) {
            return new Cleaned(draft, List.of());
        }
        var removals = new ArrayList<Removal>();
        var html = HtmlPolicy.QUOTATION.clean(draft.html(), "/html", EmbedDraft.LONGEST_HTML, removals);
        return new Cleaned(draft.withHtml(html), removals);
    }

    private static Set<Target> targets(Embed embed) {
        var targets = new HashSet<Target>();
        targets.add(new Target(Kind.CREDIT, embed.creditId));
        if (embed.posterId != null) {
            targets.add(new Target(Kind.MEDIA, embed.posterId));
        }
        return targets;
    }
}
