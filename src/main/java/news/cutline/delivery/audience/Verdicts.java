package news.cutline.delivery.audience;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import news.cutline.credit.TermsRepository;
import news.cutline.rights.Audience;
import news.cutline.rights.Terms;

/// Keeps the verdicts of audiences. Terms never change, and few of them cover many credits, so that a list costs one
/// look at whether there are new ones.
@ApplicationScoped
public class Verdicts {

    private static final int KEPT = 1_000;

    private final TermsRepository terms;
    private final Cache<Audience, Verdict> verdicts =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private volatile Map<UUID, Terms> known = Map.of();

    Verdicts(TermsRepository terms) {
        this.terms = terms;
    }

    /// A look at `now`, with the verdict over all terms that this transaction sees.
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
        var present = known;
        if (terms.count() != present.size()) {
            present = terms.all();
            known = present;
        }
        return present;
    }
}
