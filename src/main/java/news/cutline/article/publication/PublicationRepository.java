package news.cutline.article.publication;

import static news.cutline.platform.rows.Among.among;
import static news.cutline.platform.rows.Among.ids;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import news.cutline.platform.rows.Sql;
import news.cutline.platform.rows.StoredRows;

@ApplicationScoped
public class PublicationRepository implements PanacheRepositoryBase<Publication, UUID> {

    private final DataSource database;

    PublicationRepository(DataSource database) {
        this.database = database;
    }

    /// The lifecycles of these articles at `instant`, for those that were ever published or scheduled.
    public Map<UUID, Lifecycle> lifecycles(Collection<UUID> articles, Instant instant) {
        return find(among("articleId", "?1") + " and not superseded", ids(articles)).list().stream()
                .collect(Collectors.groupingBy(publication -> publication.articleId))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Lifecycle.of(entry.getValue(), instant)));
    }

    /// The same of one article, for those who only show it.
    public Lifecycle lifecycle(UUID article, Instant instant) {
        return lifecycle(new Sql().add("?", article), instant);
    }

    /// The same of the article whose slug it is or was.
    public Lifecycle lifecycle(String slug, Instant instant) {
        return lifecycle(new Sql().add("(select article_id from article_slug where slug = ?)", slug), instant);
    }

    /// In an order that only the index by number has: the one that keeps periods apart reads three times as many pages.
    private Lifecycle lifecycle(Sql article, Instant instant) {
        var standing = new Sql().add("""
                select row_to_json(p) from (
                    select id, article_id, number, version, live_from, live_until, planned_until, set_at, published_at,
                        first_published_at, superseded, slug, language, section_id, tag_ids, credit_ids, format,
                        content, withdrawal_reason, withdrawal_explanation, successor_id
                    from publication where not superseded and article_id =
                """).add(article).add(" order by number) p");
        return Lifecycle.of(standing.read(database, row -> StoredRows.read(row, 1, Publication.class)), instant);
    }

    public boolean exists(UUID article) {
        return count("articleId", article) > 0;
    }

    public boolean existsWithSlug(UUID article, String slug) {
        return count("articleId = ?1 and slug = ?2", article, slug) > 0;
    }

    /// Whether one of these versions is public at `instant` or later.
    boolean existsAfter(UUID article, Collection<Long> versions, Instant instant) {
        return count(
                        "articleId = ?1 and version in ?2 and (liveUntil is null or liveUntil > ?3)",
                        article,
                        versions,
                        instant)
                > 0;
    }

    /// Leaves of what was published of these versions when it was public, at which address, and for which kind of
    /// reason it was withdrawn.
    void blank(UUID article, Collection<Long> versions) {
        getEntityManager()
                .createNativeQuery("""
                update publication
                set content = jsonb_build_object('slug', slug, 'language', language), contributor_names = '{}',
                    withdrawal_explanation = null
                where article_id = :article and version = any (:versions)
                """)
                .setParameter("article", article)
                .setParameter("versions", versions.toArray(Long[]::new))
                .executeUpdate();
    }

    /// Whether the article has been public under this slug.
    public boolean wasPublicAs(UUID article, String slug, Instant instant) {
        return new Sql()
                .add(
                        "select exists (select from publication where article_id = ? and slug = ? and live_from <= ?)",
                        article,
                        slug,
                        instant)
                .read(database, row -> row.getBoolean(1))
                .getFirst();
    }

    /// The publications of an article before that number, the newest first.
    public List<PublicationView> list(UUID article, int before, Instant now, int limit) {
        return find("articleId = ?1 and number < ?2 order by number desc", article, before)
                .page(0, limit)
                .project(PublishedPeriod.class)
                .list()
                .stream()
                .map(period -> PublicationView.of(period, now))
                .toList();
    }

    /// Those that are not superseded, the newest first: the latest that has begun is among them, and all that have not.
    List<Publication> findStanding(UUID article) {
        return list("articleId = ?1 and not superseded order by number desc", article);
    }
}
