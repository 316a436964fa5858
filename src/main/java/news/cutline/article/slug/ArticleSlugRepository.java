package news.cutline.article.slug;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
public class ArticleSlugRepository implements PanacheRepositoryBase<ArticleSlug, String> {

    /// Whose slug it is.
    public Optional<UUID> findArticle(String slug) {
        return findByIdOptional(slug).map(found -> found.articleId);
    }

    /// Makes `slug` the article's own, unless it is another's. The database decides between two that want it at once;
    /// what the other has given back while this one looks is still taken.
    boolean reserve(String slug, UUID article) {
        var inserted = getEntityManager()
                .createNativeQuery("""
                insert into article_slug (slug, article_id) values (:slug, :article) on conflict (slug) do nothing
                """)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("slug", slug)
                .setParameter("article", article)
                .executeUpdate();
        return inserted == 1 || findArticle(slug).filter(article::equals).isPresent();
    }

    /// The highest n of the slugs `base-n` that are taken, or 1.
    int highestSuffix(String base) {
        return (int) getEntityManager()
                .createNativeQuery("""
                select coalesce(max(cast(substring(slug from length(:base) + 2) as integer)), 1)
                from article_slug
                where slug like :base || '-%' and substring(slug from length(:base) + 2) ~ '^[1-9][0-9]{0,6}$'
                """, Object.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("base", base)
                .getSingleResult();
    }
}
