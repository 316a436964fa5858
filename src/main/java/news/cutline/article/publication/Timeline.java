package news.cutline.article.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.journal.Kind;
import news.cutline.journal.References;
import news.cutline.journal.Target;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.time.Clock;

/// Sets when articles are public. The newest word counts: it removes every period that has not begun.
///
/// Whoever calls holds the lock on the article's row, so that the periods of one article are set one after another.
@ApplicationScoped
public class Timeline {

    private final PublicationRepository publications;
    private final References references;
    private final Clock clock;

    Timeline(PublicationRepository publications, References references, Clock clock) {
        this.publications = publications;
        this.references = references;
        this.clock = clock;
    }

    /// When an article shall be public: at once without `from`, without end without `until`.
    @Schema(name = "Period", examples = "{}")
    public record Period(
            @Schema(description = "Not in the past; absent: at once.") @Nullable
            Instant from,

            @Schema(description = "Exclusive; absent: without end.") @Nullable
            Instant until) {}

    /// Makes `edition` public in `period`, in place of what is public then.
    ///
    /// @param targets what the edition refers to
    public Publication publish(Edition edition, Period period, Set<Target> targets) {
        var now = clock.now();
        var from = period.from() == null ? now : period.from();
        if (from.isBefore(now)) {
            throw ProblemException.invalid("/from", "must not lie in the past");
        }
        var article = new Target(Kind.ARTICLE, edition.articleId());
        removeNotBegun(article, now);
        var previous = publications.findLatestBegun(article.id(), now).orElse(null);
        if (previous != null) {
            from = later(from, previous.liveFrom.plus(1, ChronoUnit.MICROS));
            if (previous.isLiveAt(now)) {
                previous.giveWay(from);
                references.endPublication(article, previous.number, previous.liveUntil);
            }
        }
        if (period.until() != null && !period.until().isAfter(from)) {
            throw ProblemException.invalid("/until", "must lie after the beginning");
        }
        // The old period must have ended in the database before the new one is inserted.
        publications.flush();
        var publication = new Publication(edition, from, period.until(), previous);
        publications.persistAndFlush(publication);
        if (!from.isAfter(now)) {
            publications.supersede(publication, now);
        }
        references.addPublication(article, publication.number, publication.liveUntil, targets);
        return publication;
    }

    /// Brings in when an article that was never public here was public elsewhere.
    ///
    /// @param targets what the edition refers to
    public void record(Edition edition, History history, Set<Target> targets) {
        var article = new Target(Kind.ARTICLE, edition.articleId());
        if (publications.exists(article.id())) {
            throw new ProblemException(ProblemType.CONFLICT, "It was or will be public here already.");
        }
        Publication latest = null;
        Publication latestBegun = null;
        for (var index = 0; index < history.periods().size(); index++) {
            var from = history.periods().get(index).from();
            latest = new Publication(edition, from, history.end(index), latest);
            publications.persist(latest);
            references.addPublication(article, latest.number, latest.liveUntil, targets);
            latestBegun = from.isAfter(history.now()) ? latestBegun : latest;
        }
        if (latestBegun != null) {
            publications.flush();
            publications.supersede(latestBegun, history.now());
        }
    }

    /// Takes an article back: what is public ends now, what was going to be public never will.
    public void withdraw(Target article, Withdrawal withdrawal) {
        var now = clock.now();
        var removed = removeNotBegun(article, now);
        var latest = publications.findLatestBegun(article.id(), now);
        if (latest.isEmpty() && removed.isEmpty()) {
            throw new ProblemException(ProblemType.CONFLICT, "This article has never been public nor scheduled.");
        }
        latest.ifPresent(publication -> {
            publication.withdraw(now, withdrawal);
            references.endPublication(article, publication.number, publication.liveUntil);
            if (withdrawal.successor() != null) {
                // What readers of the old address are sent to must not be deleted either.
                references.addLasting(article, publication.number, new Target(Kind.ARTICLE, withdrawal.successor()));
            }
        });
    }

    private List<Publication> removeNotBegun(Target article, Instant now) {
        var notBegun = publications.findNotBegun(article.id(), now);
        for (var publication : notBegun) {
            references.removePublication(article, publication.number);
            publications.delete(publication);
        }
        publications.flush();
        return notBegun;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
