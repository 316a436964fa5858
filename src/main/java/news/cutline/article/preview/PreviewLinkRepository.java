package news.cutline.article.preview;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PreviewLinkRepository implements PanacheRepositoryBase<PreviewLink, UUID> {

    /// Those of an article that are valid at `instant`, newest first.
    List<PreviewLink> findValid(UUID article, Instant instant, int limit) {
        return find("articleId = ?1 and expiresAt > ?2 order by number desc", article, instant)
                .range(0, limit - 1)
                .list();
    }

    Optional<PreviewLink> findValid(UUID id, Instant instant) {
        return find("id = ?1 and expiresAt > ?2", id, instant).firstResultOptional();
    }

    /// All that show one of these versions, valid or not.
    List<PreviewLink> find(UUID article, Collection<Long> versions) {
        return list("articleId = ?1 and version in ?2", article, versions);
    }

    int nextNumber(UUID article) {
        return find("articleId = ?1 order by number desc", article)
                .firstResultOptional()
                .map(last -> last.number + 1)
                .orElse(1);
    }
}
