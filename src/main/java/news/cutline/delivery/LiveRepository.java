package news.cutline.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.specification.SelectionSpecification;
import org.jspecify.annotations.Nullable;

import news.cutline.article.publication.Publication;
import news.cutline.article.topic.Topic;
import news.cutline.credit.Credit;
import news.cutline.delivery.ArticleQuery.Order;
import news.cutline.delivery.audience.Look;
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
    List<Publication> list(Filter filter, Order order, Position position, Look look, int limit) {
        return select(
                        switch (order) {
                            case NEWEST -> """
                    from Publication p where (p.publishedAt, p.articleId) < (:at, :id)
                    order by p.publishedAt desc, p.articleId desc
                    """;
                            case OLDEST -> """
                    from Publication p where (p.publishedAt, p.articleId) > (:at, :id)
                    order by p.publishedAt, p.articleId
                    """;
                            case LATEST_UPDATED -> """
                    from Publication p where (p.liveFrom, p.articleId) < (:at, :id)
                    order by p.liveFrom desc, p.articleId desc
                    """;
                        },
                        shown(look).andThen(filter::restrict))
                .setParameter("at", position.at())
                .setParameter("id", position.id())
                .setMaxResults(limit)
                .getResultList();
    }

    /// How many stories meet the filter, but no more than `limit`.
    int count(Filter filter, Look look, int limit) {
        var builder = builder();
        var query = builder.createQuery(UUID.class);
        var publication = query.from(Publication.class);
        query.select(publication.get("id"));
        Conditions.restrict(builder, query, publication, shown(look).andThen(filter::restrict));
        return database.createQuery(query).setMaxResults(limit).getResultList().size();
    }

    /// Those of these articles that are public, by the id of the article.
    Map<UUID, Publication> findAll(Collection<UUID> articles, Look look) {
        return articles.isEmpty()
                ? Map.of()
                : select("from Publication p where p.articleId in :articles", shown(look))
                        .setParameter("articles", articles)
                        .getResultStream()
                        .collect(Collectors.toMap(publication -> publication.articleId, Function.identity()));
    }

    /// The next instant at which any story begins or ends to be shown. In HQL, `instant` is the database's own time.
    Instant nextChange(Look look) {
        var boundary = database.createQuery("""
                select coalesce(min(boundary), :never) from (
                    select min(p.liveFrom) as boundary from Publication p where p.liveFrom > :now
                    union all
                    select min(p.liveUntil) as boundary from Publication p where p.liveUntil > :now)
                """, Instant.class)
                .setParameter("now", look.now())
                .setParameter("never", NEVER)
                .getSingleResult();
        var end = look.verdict().until();
        return end.isBefore(boundary) ? end : boundary;
    }

    /// The topics of this kind that these stories have, by slug.
    List<Topic> topics(Kind kind, String after, Look look, int limit) {
        var builder = builder();
        var query = builder.createQuery(Topic.class);
        var topic = query.from(Topic.class);
        var stories = query.subquery(Integer.class);
        var publication = stories.from(Publication.class);
        stories.select(builder.literal(1))
                .where(builder.or(
                        builder.equal(publication.get("sectionId"), topic.get("id")),
                        builder.collectionContains(publication.<List<UUID>>get("tagIds"), topic.<UUID>get("id"))));
        Conditions.restrict(builder, stories, publication, shown(look));
        query.where(
                        builder.equal(topic.get("kind"), kind),
                        builder.greaterThan(topic.get("slug"), after),
                        builder.exists(stories))
                .orderBy(builder.asc(topic.get("slug")));
        return database.createQuery(query).setMaxResults(limit).getResultList();
    }

    /// What is public and may be shown to this audience: the terms of all whose text it is must let it.
    private static Consumer<Conditions<Publication>> shown(Look look) {
        return conditions -> conditions
                .equal("superseded", false)
                .and((builder, publication) -> builder.lessThanOrEqualTo(publication.get("liveFrom"), look.now()))
                .and((builder, publication) -> builder.or(
                        builder.isNull(publication.get("liveUntil")),
                        builder.greaterThan(publication.get("liveUntil"), look.now())))
                .none(Credit.class, (builder, credit, publication) -> withheldText(builder, credit, publication, look));
    }

    /// The credit is one of the text's and does not let this audience have it.
    private static Predicate withheldText(
            HibernateCriteriaBuilder builder, Root<Credit> credit, Root<Publication> publication, Look look) {
        var terms = credit.get("terms").<UUID>get("id");
        return builder.and(
                builder.isTrue(
                        builder.sql("? = any(?)", Boolean.class, credit.get("id"), publication.get("creditIds"))),
                builder.not(builder.arrayContains(ids(look.verdict().allowedWithoutLine()), terms)),
                builder.or(
                        builder.isNull(credit.get("creditLine")),
                        builder.not(builder.arrayContains(ids(look.verdict().allowed()), terms))));
    }

    private static UUID[] ids(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private SelectionQuery<Publication> select(String hql, Consumer<Conditions<Publication>> conditions) {
        return Conditions.restrict(SelectionSpecification.create(Publication.class, hql), conditions)
                .createQuery(database);
    }

    private HibernateCriteriaBuilder builder() {
        return database.unwrap(Session.class).getCriteriaBuilder();
    }
}
