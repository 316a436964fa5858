package news.cutline.article.correction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
public class CorrectionRepository implements PanacheRepositoryBase<Correction, UUID> {

    /// The corrections of these articles, the oldest first, for those that have any.
    public Map<UUID, List<CorrectionView>> findByArticles(Collection<UUID> articles) {
        return articles.isEmpty()
                ? Map.of()
                : find("articleId in ?1 order by at, id", articles).stream()
                        .collect(Collectors.groupingBy(
                                correction -> correction.articleId,
                                Collectors.mapping(CorrectionView::of, Collectors.toList())));
    }

    public void append(UUID article, CorrectionView correction) {
        persistAndFlush(new Correction(article, correction));
    }
}
