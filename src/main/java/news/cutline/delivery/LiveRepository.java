package news.cutline.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.hibernate.query.specification.SelectionSpecification;
import org.jspecify.annotations.Nullable;

import news.cutline.article.publication.Publication;
import news.cutline.article.topic.Topic;
import news.cutline.delivery.ArticleQuery.Order;
import news.cutline.journal.Kind;
import news.cutline.platform.entity.Conditions;

/// What is public at an instant.
@ApplicationScoped
class LiveRepository {

    /// Later than anything that is ever scheduled.
    private static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    private final EntityManager database;

    LiveRepository(EntityManager database) {
        this.database = database;
    }

    /// What a list is restricted to; null does not restrict it.
    record Filter(@Nullable UUID sectionId, @Nullable UUID tagId, ArticleQuery query) {

        void restrict(Conditions<Publication> publication) {
            publication
                    .equal("sectionId", sectionId)
                    .contains("tagIds", tagId)
                    .equal("language", query.language)
                    .contains(
                            "contributorNames",
                            query.contributor == null ? null : query.contributor.toLowerCase(Locale.ROOT))
                    .since("publishedAt", query.publishedFrom)
                    .before("publishedAt", query.publishedBefore);
        }
    }

    /// The stories after `position` that meet the filter.
    List<Publication> list(Filter filter, Order order, Position position, Instant now, int limit) {
        return select(
                        filter,
                        switch (order) {
                            case NEWEST -> """
                    from Publication p
                    where not p.superseded and p.liveFrom <= :now and (p.liveUntil is null or p.liveUntil > :now)
                      and (p.publishedAt, p.articleId) < (:at, :id)
                    order by p.publishedAt desc, p.articleId desc
                    """;
                            case OLDEST -> """
                    from Publication p
                    where not p.superseded and p.liveFrom <= :now and (p.liveUntil is null or p.liveUntil > :now)
                      and (p.publishedAt, p.articleId) > (:at, :id)
                    order by p.publishedAt, p.articleId
                    """;
                            case LATEST_UPDATED -> """
                    from Publication p
                    where not p.superseded and p.liveFrom <= :now and (p.liveUntil is null or p.liveUntil > :now)
                      and (p.liveFrom, p.articleId) < (:at, :id)
                    order by p.liveFrom desc, p.articleId desc
                    """;
                        })
                .createQuery(database)
                .setParameter("now", now)
                .setParameter("at", position.at())
                .setParameter("id", position.id())
                .setMaxResults(limit)
                .getResultList();
    }

    /// How many stories meet the filter, but no more than `limit`.
    int count(Filter filter, Instant now, int limit) {
        var builder = database.unwrap(Session.class).getCriteriaBuilder();
        var query = builder.createQuery(UUID.class);
        var publication = query.from(Publication.class);
        Conditions.restrict(builder, query.select(publication.get("id")), publication, conditions -> {
            filter.restrict(conditions);
            conditions
                    .equal("superseded", false)
                    .and((any, root) -> builder.and(
                            builder.lessThanOrEqualTo(root.get("liveFrom"), now),
                            builder.or(
                                    builder.isNull(root.get("liveUntil")),
                                    builder.greaterThan(root.get("liveUntil"), now))));
        });
        return database.createQuery(query).setMaxResults(limit).getResultList().size();
    }

    /// Those of these articles that are public, by the id of the article.
    Map<UUID, Publication> findAll(Collection<UUID> articles, Instant now) {
        return articles.isEmpty()
                ? Map.of()
                : database.createQuery("""
                from Publication p
                where p.articleId in :articles and not p.superseded
                  and p.liveFrom <= :now and (p.liveUntil is null or p.liveUntil > :now)
                """, Publication.class)
                        .setParameter("articles", articles)
                        .setParameter("now", now)
                        .getResultStream()
                        .collect(Collectors.toMap(publication -> publication.articleId, Function.identity()));
    }

    /// The next instant at which any story begins or ends to be public. In HQL, `instant` is the database's own time.
    Instant nextChange(Instant now) {
        return database.createQuery("""
                select coalesce(min(boundary), :never) from (
                    select min(p.liveFrom) as boundary from Publication p where p.liveFrom > :now
                    union all
                    select min(p.liveUntil) as boundary from Publication p where p.liveUntil > :now)
                """, Instant.class)
                .setParameter("now", now)
                .setParameter("never", NEVER)
                .getSingleResult();
    }

    /// The topics of this kind that public stories have, by slug.
    List<Topic> topics(Kind kind, String after, Instant now, int limit) {
        return database.createQuery("""
                from Topic t
                where t.kind = :kind and t.slug > :after and exists (
                    select 1 from Publication p
                    where (p.sectionId = t.id or array_contains(p.tagIds, t.id)) and not p.superseded
                      and p.liveFrom <= :now and (p.liveUntil is null or p.liveUntil > :now))
                order by t.slug
                """, Topic.class)
                .setParameter("kind", kind)
                .setParameter("after", after)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    private static SelectionSpecification<Publication> select(Filter filter, String hql) {
        return Conditions.restrict(SelectionSpecification.create(Publication.class, hql), filter::restrict);
    }
}
