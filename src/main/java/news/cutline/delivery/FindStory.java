package news.cutline.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.article.publication.Publication;
import news.cutline.article.publication.PublicationRepository;
import news.cutline.article.publication.WithdrawalReason;
import news.cutline.article.slug.ArticleSlugRepository;
import news.cutline.delivery.site.SiteLinks;
import news.cutline.platform.caching.Lifetime;
import news.cutline.platform.json.KebabCase;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// Finds the story that an address names, or says what became of it.
@ApplicationScoped
class FindStory {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Duration LONGEST_ABSENCE = Duration.ofSeconds(5);

    private final ArticleSlugRepository slugs;
    private final PublicationRepository publications;
    private final LiveRepository live;
    private final SiteLinks links;

    FindStory(ArticleSlugRepository slugs, PublicationRepository publications, LiveRepository live, SiteLinks links) {
        this.slugs = slugs;
        this.publications = publications;
        this.live = live;
        this.links = links;
    }

    /// Where an address leads: to a story and those public ones that it names, under this slug or another.
    record Found(Publication publication, List<Publication> related, boolean isMoved) {}

    Found find(String idOrSlug, Instant now) {
        var isId = ID.matcher(idOrSlug).matches();
        var article = isId
                ? UUID.fromString(idOrSlug)
                : slugs.findArticle(idOrSlug).orElseThrow(() -> unknown(idOrSlug, now));
        var lifecycle = publications.lifecycle(article, now);
        var isPresent = isId
                || lifecycle
                        .running()
                        .filter(running -> running.slug.equals(idOrSlug))
                        .isPresent();
        if (!isPresent && !publications.wasPublicAs(article, idOrSlug, now)) {
            throw unknown(idOrSlug, now);
        }
        var running = lifecycle
                .running()
                .orElseThrow(() ->
                        lifecycle.latest().map(ended -> gone(ended, now)).orElseThrow(() -> unknown(idOrSlug, now)));
        return new Found(running, isPresent ? related(running, now) : List.of(), !isPresent);
    }

    /// Those public stories that this one names.
    List<Publication> related(Publication publication, Instant now) {
        var ids = publication.content.related();
        var related = live.findAll(ids, now);
        return ids.stream().map(related::get).filter(Objects::nonNull).toList();
    }

    /// Nothing is there yet. Without a lifetime, caches would choose one of their own, beyond the instant for which a
    /// story is scheduled or the next publish.
    private ProblemException unknown(String idOrSlug, Instant now) {
        return lasting(ProblemException.notFound("story", idOrSlug), now.plus(LONGEST_ABSENCE), now);
    }

    private ProblemException gone(Publication ended, Instant now) {
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
            live.findAll(List.of(ended.successorId), now)
                    .values()
                    .forEach(successor -> problem.with("successor", links.self(successor.slug)));
        }
        return lasting(problem, Instant.MAX, now);
    }

    private ProblemException lasting(ProblemException problem, Instant until, Instant now) {
        var change = live.nextChange(now);
        return problem.withHeader("Cache-Control", Lifetime.until(until.isBefore(change) ? until : change, now));
    }
}
