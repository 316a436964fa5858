package news.cutline.article.correction;

import static news.cutline.platform.rows.Among.among;
import static news.cutline.platform.rows.Among.ids;

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
                : find(among("articleId", "?1") + " order by at, id", ids(articles)).list().stream()
                        .collect(Collectors.groupingBy(
                                correction -> correction.articleId,
                                Collectors.mapping(CorrectionView::of, Collectors.toList())));
    }

    public void append(UUID article, CorrectionView correction) {
        persistAndFlush(new Correction(article, correction));
    }
}
