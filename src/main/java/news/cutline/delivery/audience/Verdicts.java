package news.cutline.delivery.audience;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;

import org.jspecify.annotations.Nullable;

import news.cutline.credit.TermsRepository;
import news.cutline.journal.Kind;
import news.cutline.journal.reading.LatestChanges;
import news.cutline.platform.memory.Caches;
import news.cutline.rights.Audience;
import news.cutline.rights.Terms;

/// Keeps the verdicts of audiences. Terms never change, and few of them cover many credits, so that a list costs a
/// look at whether there are new ones only where credits have changed.
@ApplicationScoped
public class Verdicts {

    private static final int KEPT = 1_000;

    private final TermsRepository terms;
    private final Cache<Audience, Verdict> verdicts =
            Caches.begin().maximumSize(KEPT).build();
    private final LatestChanges changes;
    private volatile Known known = new Known(Map.of(), null);

    Verdicts(TermsRepository terms, LatestChanges changes) {
        this.terms = terms;
        this.changes = changes;
    }

    /// All terms that there were when credits were last changed, for terms come with credits.
    private record Known(Map<UUID, Terms> terms, LatestChanges.@Nullable Mark mark) {}

    /// A look at `now`, with the verdict over all terms that are known: under others nothing is allowed.
    public Look look(Reader reader, Instant now) {
        return new Look(reader.audience(), of(reader.audience(), now), now);
    }

    private Verdict of(Audience audience, Instant now) {
        var present = present();
        var kept = verdicts.getIfPresent(audience);
        if (kept != null && kept.holds(present.size(), now)) {
            return kept;
        }
        var verdict = Verdict.of(present, audience, now);
        verdicts.put(audience, verdict);
        return verdict;
    }

    private Map<UUID, Terms> present() {
        var kept = known;
        if (changes.stands(kept.mark())) {
            return kept.terms();
        }
        var mark = changes.mark(Kind.CREDIT);
        var present = terms.size() == kept.terms().size() ? kept.terms() : terms.all();
        known = new Known(present, mark);
        return present;
    }
}
