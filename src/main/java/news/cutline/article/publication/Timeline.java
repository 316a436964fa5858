package news.cutline.article.publication;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    /// More than the clocks of two instances that call themselves ready can differ.
    private static final Duration SKEW = Duration.ofSeconds(1);

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

    /// How an article stands after it was published.
    ///
    /// @param replaced what that took the place of, the newest first
    /// @param at when that was decided
    public record Published(Lifecycle lifecycle, List<PublicationView> replaced, Instant at) {}

    /// What a withdrawal has put an end to, the newest first.
    ///
    /// @param at when that was decided
    public record Ended(List<PublicationView> publications, Instant at) {}

    /// Makes `edition` public in `period`, in place of what is public then.
    ///
    /// @param targets what the edition refers to
    public Published publish(Edition edition, Period period, Set<Target> targets) {
        if (period.from() != null && period.from().isBefore(clock.now())) {
            throw ProblemException.invalid("/from", "must not lie in the past");
        }
        var article = new Target(Kind.ARTICLE, edition.articleId());
        var standing = publications.findStanding(article.id());
        var now = now(standing);
        var replaced = new ArrayList<>(removeNotBegun(article, standing, now));
        var previous = Lifecycle.of(standing, now).latest().orElse(null);
        var from = begin(period, previous, now);
        if (previous != null && previous.isLiveAt(now)) {
            previous.giveWay(from, now);
            references.endPublication(article, previous.number, previous.liveUntil);
            if (from.equals(previous.liveUntil)) {
                replaced.add(PublicationView.of(previous, now));
            }
        }
        if (!from.isAfter(now)) {
            standing.forEach(publication -> publication.supersede(now));
        }
        var added = add(edition, new Period(from, period.until()), previous, now, targets);
        var periods =
                Stream.concat(Stream.of(added), Stream.ofNullable(previous)).toList();
        return new Published(Lifecycle.of(periods, period.from() == null ? from : now), replaced, now);
    }

    /// When the period is going to begin: after the previous one did.
    private static Instant begin(Period period, @Nullable Publication previous, Instant now) {
        var from = period.from() == null ? now : later(period.from(), now);
        if (previous != null) {
            from = later(from, previous.liveFrom.plus(1, ChronoUnit.MICROS));
        }
        if (period.until() != null && !period.until().isAfter(from)) {
            throw ProblemException.invalid("/until", "must lie after the beginning");
        }
        return from;
    }

    private Publication add(
            Edition edition, Period period, @Nullable Publication previous, Instant now, Set<Target> targets) {
        // The old period must have ended in the database before the new one is inserted.
        publications.flush();
        var publication = new Publication(edition, period, previous, now);
        publications.persistAndFlush(publication);
        references.addPublication(
                new Target(Kind.ARTICLE, edition.articleId()), publication.number, publication.liveUntil, targets);
        return publication;
    }

    /// Brings in when an article that was never public here was public elsewhere.
    ///
    /// @param targets what the edition refers to
    public void record(Edition edition, PastLife life, Set<Target> targets) {
        var article = new Target(Kind.ARTICLE, edition.articleId());
        if (publications.exists(article.id())) {
            throw new ProblemException(ProblemType.CONFLICT, "It was or will be public here already.");
        }
        Publication latest = null;
        for (var index = 0; index < life.periods().size(); index++) {
            var from = life.periods().get(index).from();
            if (latest != null && !from.isAfter(life.now())) {
                latest.supersede(life.now());
            }
            latest = new Publication(edition, new Period(from, life.end(index)), latest, life.now());
            publications.persist(latest);
            references.addPublication(article, latest.number, latest.liveUntil, targets);
        }
    }

    /// Takes an article back: what is public ends now, what was going to be public never will.
    public Ended withdraw(Target article, Withdrawal withdrawal) {
        var standing = publications.findStanding(article.id());
        var now = now(standing);
        var ended = new ArrayList<>(removeNotBegun(article, standing, now));
        var latest = Lifecycle.of(standing, now).latest();
        if (latest.isEmpty() && ended.isEmpty()) {
            throw new ProblemException(ProblemType.CONFLICT, "This article has never been public nor scheduled.");
        }
        latest.ifPresent(publication -> {
            var wasLive = publication.isLiveAt(now);
            publication.withdraw(now, withdrawal);
            references.endPublication(article, publication.number, publication.liveUntil);
            if (withdrawal.successor() != null) {
                // What readers of the old address are sent to must not be deleted either.
                references.addLasting(article, publication.number, new Target(Kind.ARTICLE, withdrawal.successor()));
            }
            if (wasLive) {
                ended.add(PublicationView.of(publication, now));
            }
        });
        return new Ended(ended, now);
    }

    private List<PublicationView> removeNotBegun(Target article, List<Publication> standing, Instant now) {
        var notBegun = standing.stream()
                .filter(publication -> publication.liveFrom.isAfter(now))
                .toList();
        var removed = notBegun.stream()
                .map(publication -> PublicationView.of(publication, now))
                .toList();
        for (var publication : notBegun) {
            references.removePublication(article, publication.number);
            publications.delete(publication);
        }
        publications.flush();
        return removed;
    }

    /// The present instant, but not before the last decision about this article where another instance, whose clock
    /// goes a little ahead, made that: what is public there already must not be taken for something to come.
    private Instant now(List<Publication> standing) {
        var now = clock.now();
        return standing.stream()
                .map(publication -> publication.setAt)
                .max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(now) && !last.isAfter(now.plus(SKEW)))
                .orElse(now);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
