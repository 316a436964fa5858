package news.cutline.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.article.publication.Publication;
import news.cutline.article.publication.PublicationRepository;
import news.cutline.article.publication.WithdrawalReason;
import news.cutline.delivery.audience.Look;
import news.cutline.delivery.audience.NextChangeRepository;
import news.cutline.delivery.audience.Reader;
import news.cutline.delivery.audience.Verdicts;
import news.cutline.delivery.site.SiteLinks;
import news.cutline.delivery.story.Composed;
import news.cutline.delivery.story.Composer;
import news.cutline.delivery.story.DeliveredArticle;
import news.cutline.platform.caching.Freshness;
import news.cutline.platform.caching.cdn.CdnHeaders;
import news.cutline.platform.json.KebabCase;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.time.Earlier;
import news.cutline.platform.validation.UuidForm;

/// Finds the story that an address names, or says what became of it.
@ApplicationScoped
public class FindStory {

    private static final Duration LONGEST_ABSENCE = Duration.ofSeconds(5);

    private final PublicationRepository publications;
    private final LiveRepository live;
    private final Verdicts verdicts;
    private final NextChangeRepository changes;
    private final Composer composer;
    private final SiteLinks links;
    private final CdnHeaders cdn;

    FindStory(
            PublicationRepository publications,
            LiveRepository live,
            Verdicts verdicts,
            NextChangeRepository changes,
            Composer composer,
            SiteLinks links,
            CdnHeaders cdn) {
        this.publications = publications;
        this.live = live;
        this.verdicts = verdicts;
        this.changes = changes;
        this.composer = composer;
        this.links = links;
        this.cdn = cdn;
    }

    /// Where an address leads: to a story, under this slug or another.
    ///
    /// @param until the next instant at which another slug can lead elsewhere, or nowhere
    public record Found(Publication publication, boolean isMoved, Instant until) {}

    /// The story that is public at this address. What became of another is told only to those who may have its text.
    public Found find(String idOrSlug, Reader reader, Instant now) {
        var isId = UuidForm.matches(idOrSlug);
        var lifecycle =
                isId ? publications.lifecycle(UUID.fromString(idOrSlug), now) : publications.lifecycle(idOrSlug, now);
        var isPresent = isId
                || lifecycle
                        .running()
                        .filter(running -> running.slug.equals(idOrSlug))
                        .isPresent();
        var latest = lifecycle
                .latest()
                .filter(begun -> isPresent || publications.wasPublicAs(begun.articleId, idOrSlug, now))
                .orElseThrow(() -> unknown(idOrSlug, reader, now));
        var isReadable = isPresent && latest.isLiveAt(now);
        var until = isReadable ? Instant.MAX : composer.requireText(latest, reader.audience(), now);
        if (!latest.isLiveAt(now)) {
            throw gone(latest, reader, now);
        }
        return new Found(latest, !isPresent, Earlier.of(until, latest.liveUntil));
    }

    /// How long it stands that another address leads to `found`. No longer than anything else, because a slug can be
    /// changed back: a browser that still knew the first move would be led in a circle.
    public Freshness freshness(Found found, Reader reader, Instant now) {
        return reader.freshness(Set.of(found.publication().articleId), now, found.until());
    }

    /// The whole of it, as `reader` may have it.
    public Composed<DeliveredArticle> compose(Publication publication, Reader reader, Instant now) {
        return composer.article(publication, verdicts.look(reader, now));
    }

    /// The same, with all that was decided about it.
    public Composer.Explained explain(Publication publication, Reader reader, Instant at) {
        return composer.explain(publication, verdicts.look(reader, at));
    }

    /// Nothing is there yet. Without a lifetime, caches would choose one of their own, beyond the instant for which a
    /// story is scheduled or the next publish.
    private ProblemException unknown(String idOrSlug, Reader reader, Instant now) {
        var problem = ProblemException.notFound("story", idOrSlug);
        return lasting(problem, Composed.LISTS, now.plus(LONGEST_ABSENCE), reader, verdicts.look(reader, now));
    }

    private ProblemException gone(Publication ended, Reader reader, Instant now) {
        var look = verdicts.look(reader, now);
        var reason = ended.withdrawalReason;
        var isLegal = reason == WithdrawalReason.LEGAL;
        var problem = new ProblemException(
                isLegal ? ProblemType.LEGAL : ProblemType.GONE,
                reason == null
                        ? "This story was public until the end that was set for it."
                        : "This story has been withdrawn.");
        problem.with("reason", reason == null ? "expired" : KebabCase.of(reason));
        if (ended.withdrawalExplanation != null) {
            problem.with("explanation", ended.withdrawalExplanation);
        }
        if (ended.successorId != null) {
            live.findSuccessor(ended.successorId, look).ifPresent(slug -> problem.with("successor", links.self(slug)));
        }
        var keys = new HashSet<>(Composed.LISTS);
        keys.add(ended.articleId);
        if (ended.successorId != null) {
            keys.add(ended.successorId);
        }
        return lasting(problem, keys, Instant.MAX, reader, look);
    }

    private ProblemException lasting(
            ProblemException problem, Set<UUID> keys, Instant until, Reader reader, Look look) {
        var freshness = reader.freshness(keys, look.now(), Earlier.of(until, changes.after(look)));
        cdn.describe(freshness, look.now(), problem::withHeader);
        return problem;
    }
}
