package news.cutline.article.preview;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.article.publication.Edition;
import news.cutline.journal.Kind;
import news.cutline.journal.References;
import news.cutline.journal.Target;
import news.cutline.journal.erasure.KeptVersions;
import news.cutline.platform.http.ServiceAddress;
import news.cutline.platform.identity.Actor;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.signing.Signatures;
import news.cutline.platform.time.Clock;

/// Makes, shows, reads and revokes preview links. What a link shows cannot be deleted as long as it is valid.
@ApplicationScoped
public class PreviewLinks implements KeptVersions {

    /// Of one article, at a time.
    private static final int MAXIMUM = 100;

    private static final Duration USUAL = Duration.ofDays(7);
    private static final Duration LONGEST = Duration.ofDays(90);
    private static final String PURPOSE = "preview";

    private final PreviewLinkRepository links;
    private final References references;
    private final Signatures signatures;
    private final ServiceAddress address;
    private final Actor actor;
    private final Clock clock;

    PreviewLinks(
            PreviewLinkRepository links,
            References references,
            Signatures signatures,
            ServiceAddress address,
            Actor actor,
            Clock clock) {
        this.links = links;
        this.references = references;
        this.signatures = signatures;
        this.address = address;
        this.actor = actor;
        this.clock = clock;
    }

    /// A link to this version, which refers to `targets`. The caller holds the lock on the article.
    PreviewLinkView offer(Edition edition, Set<Target> targets, @Nullable Instant until) {
        var now = clock.now();
        var expires = until == null ? now.plus(USUAL) : until;
        if (!expires.isAfter(now) || expires.isAfter(now.plus(LONGEST))) {
            throw ProblemException.invalid("/expires", "must lie in the future, and within 90 days");
        }
        if (edition.content().slug() == null) {
            throw new ProblemException(ProblemType.CONFLICT, "An article without a headline cannot be shown.");
        }
        if (links.findValid(edition.articleId(), now, MAXIMUM).size() == MAXIMUM) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "An article can have at most " + MAXIMUM + " preview links at a time.");
        }
        var link = new PreviewLink(edition, links.nextNumber(edition.articleId()), expires, now, actor.name());
        links.persistAndFlush(link);
        references.addPreview(new Target(Kind.ARTICLE, link.articleId), link.number, expires, targets);
        return view(link);
    }

    List<PreviewLinkView> valid(UUID article) {
        return links.findValid(article, clock.now(), MAXIMUM).stream()
                .map(this::view)
                .toList();
    }

    void revoke(UUID article, UUID id) {
        var link = links.findByIdOptional(id)
                .filter(found -> found.articleId.equals(article))
                .orElseThrow(() -> ProblemException.notFound("preview link", id));
        remove(link);
    }

    /// What was taken back is not to be read by the links that went out before. The caller holds the lock on the
    /// article.
    public void revokeAll(UUID article) {
        links.findValid(article, clock.now(), MAXIMUM).forEach(this::remove);
    }

    /// What was erased is shown by no link.
    @Override
    public void erase(UUID article, Collection<Long> versions) {
        links.find(article, versions).forEach(this::remove);
    }

    private void remove(PreviewLink link) {
        references.removePreview(new Target(Kind.ARTICLE, link.articleId), link.number);
        links.delete(link);
    }

    /// What the link with this token shows, as long as it is valid.
    public Optional<Edition> read(String token, Instant now) {
        return signatures
                .read(PURPOSE, token)
                .flatMap(id -> links.findValid(UUID.fromString(id), now))
                .map(PreviewLink::edition);
    }

    private PreviewLinkView view(PreviewLink link) {
        return new PreviewLinkView(
                link.id,
                address.of("/v1/previews/" + signatures.sign(PURPOSE, link.id.toString())),
                link.version,
                link.expiresAt,
                link.createdAt,
                link.createdBy);
    }
}
