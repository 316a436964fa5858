package news.cutline.article.correction;

import static news.cutline.platform.rows.Among.among;
import static news.cutline.platform.rows.Among.ids;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import news.cutline.journal.erasure.KeptCorrections;

@ApplicationScoped
public class CorrectionRepository implements PanacheRepositoryBase<Correction, UUID>, KeptCorrections {

    /// The corrections of these articles, the oldest first, for those that have any.
    public Map<UUID, List<CorrectionView>> findByArticles(Collection<UUID> articles) {
        return articles.isEmpty()
                ? Map.of()
                : find(among("articleId", "?1") + " order by at, id", ids(articles)).list().stream()
                        .collect(Collectors.groupingBy(
                                correction -> correction.articleId,
                                Collectors.mapping(CorrectionView::of, Collectors.toList())));
    }

    @Override
    public Set<Instant> findInstants(UUID article, Collection<Instant> instants) {
        return find("articleId = ?1 and at in ?2", article, instants).list().stream()
                .map(correction -> correction.at)
                .collect(Collectors.toSet());
    }

    @Override
    public int erase(UUID article, Collection<Instant> instants) {
        return (int) getEntityManager()
                .createNativeQuery("select erase_corrections(:article, :instants)", Object.class)
                .setParameter("article", article)
                .setParameter("instants", instants.toArray(Instant[]::new))
                .getSingleResult();
    }

    public void append(UUID article, CorrectionView correction) {
        persistAndFlush(new Correction(article, correction));
    }
}
