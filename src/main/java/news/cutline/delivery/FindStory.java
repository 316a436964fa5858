package news.cutline.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.article.publication.Publication;
import news.cutline.article.publication.PublicationRepository;
import news.cutline.article.publication.WithdrawalReason;
import news.cutline.article.slug.ArticleSlugRepository;
import news.cutline.delivery.audience.Look;
import news.cutline.delivery.audience.Reader;
import news.cutline.delivery.audience.Verdicts;
import news.cutline.delivery.site.SiteLinks;
import news.cutline.delivery.story.Composed;
import news.cutline.delivery.story.Composer;
import news.cutline.platform.json.KebabCase;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// Finds the story that an address names, or says what became of it.
@ApplicationScoped
public class FindStory {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Duration LONGEST_ABSENCE = Duration.ofSeconds(5);

    private final ArticleSlugRepository slugs;
    private final PublicationRepository publications;
    private final LiveRepository live;
    private final Verdicts verdicts;
    private final Composer composer;
    private final SiteLinks links;

    FindStory(
            ArticleSlugRepository slugs,
            PublicationRepository publications,
            LiveRepository live,
            Verdicts verdicts,
            Composer composer,
            SiteLinks links) {
        this.slugs = slugs;
        this.publications = publications;
        this.live = live;
        this.verdicts = verdicts;
        this.composer = composer;
        this.links = links;
    }

    /// Where an address leads: to a story, under this slug or another.
    ///
    /// @param until the next instant at which another slug can lead elsewhere, or nowhere
    public record Found(Publication publication, boolean isMoved, Instant until) {}

    /// The story that is public at this address. What became of another is told only to those who may have its text.
    public Found find(String idOrSlug, Reader reader, Instant now) {
        var isId = ID.matcher(idOrSlug).matches();
        var article = isId
                ? UUID.fromString(idOrSlug)
                : slugs.findArticle(idOrSlug).orElseThrow(() -> unknown(idOrSlug, reader, now));
        var lifecycle = publications.lifecycle(article, now);
        var isPresent = isId
                || lifecycle
                        .running()
                        .filter(running -> running.slug.equals(idOrSlug))
                        .isPresent();
        var latest = lifecycle
                .latest()
                .filter(begun -> isPresent || publications.wasPublicAs(article, idOrSlug, now))
                .orElseThrow(() -> unknown(idOrSlug, reader, now));
        var isReadable = isPresent && latest.isLiveAt(now);
        var until = isReadable ? Instant.MAX : composer.requireText(latest, reader.audience(), now);
        if (!latest.isLiveAt(now)) {
            throw gone(latest, reader, now);
        }
        return new Found(latest, !isPresent, earlier(until, latest.liveUntil));
    }

    private static Instant earlier(Instant one, @Nullable Instant other) {
        return other == null || one.isBefore(other) ? one : other;
    }

    /// Those stories that this one names and that may be shown.
    public Composed<List<Publication>> related(Publication publication, Reader reader, Instant now) {
        var ids = publication.content.related();
        if (ids.isEmpty()) {
            return new Composed<>(List.of(), Instant.MAX, Set.of());
        }
        var look = verdicts.look(reader, now);
        var related = live.findAll(ids, look);
        var shown = ids.stream().map(related::get).filter(Objects::nonNull).toList();
        var found = new Composed<>(shown, Instant.MAX, Set.copyOf(ids));
        // The others can come by time or by what decides about lists.
        return shown.size() == ids.size()
                ? found
                : found.until(live.nextChange(look)).about(Composed.LISTS);
    }

    /// Nothing is there yet. Without a lifetime, caches would choose one of their own, beyond the instant for which a
    /// story is scheduled or the next publish.
    private ProblemException unknown(String idOrSlug, Reader reader, Instant now) {
        var problem = ProblemException.notFound("story", idOrSlug);
        return lasting(problem, now.plus(LONGEST_ABSENCE), reader, verdicts.look(reader, now));
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
            live.findAll(List.of(ended.successorId), look)
                    .values()
                    .forEach(successor -> problem.with("successor", links.self(successor.slug)));
        }
        return lasting(problem, Instant.MAX, reader, look);
    }

    private ProblemException lasting(ProblemException problem, Instant until, Reader reader, Look look) {
        var change = live.nextChange(look);
        return problem.withHeader(
                "Cache-Control", reader.lifetime(until.isBefore(change) ? until : change, look.now()));
    }
}
