package news.cutline.media;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.credit.CreditRepository;
import news.cutline.journal.Desk;
import news.cutline.journal.Kind;
import news.cutline.journal.Target;
import news.cutline.platform.problem.ProblemException;

/// Makes, changes and deletes media.
@ApplicationScoped
public class WriteMedium {

    private final MediumRepository media;
    private final CaptionRepository captions;
    private final CreditRepository credits;
    private final Desk desk;

    WriteMedium(MediumRepository media, CaptionRepository captions, CreditRepository credits, Desk desk) {
        this.media = media;
        this.captions = captions;
        this.credits = credits;
        this.desk = desk;
    }

    public Medium create(MediumDraft draft) {
        requireCredit(draft);
        var medium = new Medium(draft);
        media.persistAndFlush(medium);
        desk.noteCreated(Kind.MEDIA, MediumView.of(medium), targets(medium));
        return medium;
    }

    Medium revise(Medium medium, MediumDraft draft) {
        desk.requireMayChange(new Target(Kind.MEDIA, medium.id));
        requireCredit(draft);
        var before = medium.version;
        medium.revise(draft);
        media.flush();
        desk.noteUpdated(Kind.MEDIA, before, MediumView.of(medium), targets(medium));
        return medium;
    }

    void delete(Medium medium, @Nullable String ifMatch) {
        desk.noteDeleted(Kind.MEDIA, MediumView.of(medium), ifMatch);
        captions.findByMedia(List.of(medium.id)).forEach(caption -> {
            desk.noteDeleted(Kind.CAPTION, CaptionView.of(caption), "*");
            captions.delete(caption);
        });
        captions.flush();
        media.delete(medium);
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
