package news.cutline.media.medium;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.credit.CreditRepository;
import news.cutline.journal.Desk;
import news.cutline.journal.Kind;
import news.cutline.journal.Target;
import news.cutline.platform.problem.ProblemException;

/// Makes and changes media.
@ApplicationScoped
public class WriteMedium {

    private final MediumRepository media;
    private final CreditRepository credits;
    private final Desk desk;

    WriteMedium(MediumRepository media, CreditRepository credits, Desk desk) {
        this.media = media;
        this.credits = credits;
        this.desk = desk;
    }

    public Medium create(MediumDraft draft) {
        return create(null, draft);
    }

    /// @param id the id that it has had elsewhere; null for a new one
    public Medium create(@Nullable UUID id, MediumDraft draft) {
        requireCredit(draft);
        var medium = new Medium(id, draft);
        killWithFile(medium);
        media.persistAndFlush(medium);
        desk.noteCreated(Kind.MEDIA, MediumView.of(medium), targets(medium));
        return medium;
    }

    public Medium revise(Medium medium, MediumDraft draft) {
        var target = new Target(Kind.MEDIA, medium.id);
        desk.requireMayChange(target);
        if (medium.href != null && draft.href() == null) {
            // A story in public would show a figure without its picture.
            desk.requireNotLive(target);
        }
        requireCredit(draft);
        var before = medium.version;
        var former = targets(medium);
        var href = medium.href;
        medium.revise(draft);
        if (!Objects.equals(medium.href, href)) {
            killWithFile(medium);
        }
        media.flush();
        desk.noteUpdated(Kind.MEDIA, before, MediumView.of(medium), former, targets(medium));
        return medium;
    }

    /// Whoever brings in a killed file once more does not bring it back.
    private void killWithFile(Medium medium) {
        if (medium.href != null && !medium.isKilled()) {
            media.findKillReason(medium.href).ifPresent(medium::kill);
        }
    }

    private void requireCredit(MediumDraft draft) {
        if (credits.lockExisting(List.of(draft.credit())).isEmpty()) {
            throw ProblemException.invalid("/credit", "is not the id of a credit");
        }
    }

    private static Set<Target> targets(Medium medium) {
        return Set.of(new Target(Kind.CREDIT, medium.creditId));
    }
}
