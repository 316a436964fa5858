package news.cutline.article;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.query.specification.SelectionSpecification;
import org.jspecify.annotations.Nullable;

import news.cutline.article.publication.ArticleStatus;
import news.cutline.article.publication.Publication;
import news.cutline.article.topic.Topic;
import news.cutline.journal.Kind;
import news.cutline.journal.Reference;
import news.cutline.platform.entity.Conditions;
import news.cutline.platform.entity.EditableRepository;
import news.cutline.platform.paging.ListFilter;
import news.cutline.platform.time.Clock;

@ApplicationScoped
public class ArticleRepository implements EditableRepository<Article> {

    /// As `Publication.isLiveAt` decides it.
    private static final String RUNNING = """
            select 1 from Publication p where p.articleId = a.id and not p.superseded
              and (p.liveFrom <= :now or (p.liveFrom <= p.setAt and p.liveFrom - %d second <= :now))
              and (p.liveUntil is null or p.liveUntil > :now)
            """.formatted(Publication.LONGEST_READ.toSeconds());

    private final Clock clock;

    ArticleRepository(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<Article> type() {
        return Article.class;
    }

    /// The newest articles before `before` that meet the filters; their status is the present one.
    List<Article> list(ListFilter filter, ArticleFilter articles, UUID before, int limit) {
        return list(filter, articles, before, limit, article -> {});
    }

    /// The same of those whose present version has neither been public nor is going to be.
    public List<Article> listUnpublished(ListFilter filter, ArticleFilter articles, UUID before, int limit) {
        return list(
                filter,
                articles,
                before,
                limit,
                article -> article.none(
                        Publication.class,
                        (builder, publication, any) -> builder.and(
                                builder.equal(publication.get("articleId"), any.get("id")),
                                builder.equal(publication.get("version"), any.get("version")))));
    }

    private List<Article> list(
            ListFilter filter, ArticleFilter articles, UUID before, int limit, Consumer<Conditions<Article>> further) {
        var selection = articles.status == null
                ? SelectionSpecification.create(Article.class)
                : SelectionSpecification.create(Article.class, withStatus(articles.status));
        var query = newest(selection, before, article -> {
                    article.mentions(filter.q, "headline", "slug")
                            .since("updatedAt", filter.updatedSince)
                            .equal("language", articles.language);
                    restrictToTopic(article, Kind.SECTION, articles.section);
                    restrictToTopic(article, Kind.TAG, articles.tag);
                    restrictToMedium(article, articles.media);
                    further.accept(article);
                })
                .createQuery(getEntityManager())
                .setMaxResults(limit);
        return (articles.status == null || articles.status == ArticleStatus.DRAFT
                        ? query
                        : query.setParameter("now", clock.now()))
                .getResultList();
    }

    private static void restrictToTopic(Conditions<Article> article, Kind kind, @Nullable String slug) {
        if (slug != null) {
            article.exists(
                    Topic.class,
                    (builder, topic, any) -> builder.and(
                            builder.equal(topic.get("kind"), kind),
                            builder.equal(topic.get("slug"), slug),
                            kind == Kind.SECTION
                                    ? builder.equal(topic.get("id"), any.get("sectionId"))
                                    : builder.collectionContains(
                                            any.<List<UUID>>get("tagIds"), topic.<UUID>get("id"))));
        }
    }

    private static void restrictToMedium(Conditions<Article> article, @Nullable UUID medium) {
        if (medium != null) {
            article.exists(Reference.class, (builder, reference, any) -> {
                var key = reference.get("key");
                return builder.and(
                        builder.equal(key.get("fromKind"), Kind.ARTICLE),
                        builder.equal(key.get("fromId"), any.get("id")),
                        builder.equal(key.get("toKind"), Kind.MEDIA),
                        builder.equal(key.get("toId"), medium));
            });
        }
    }

    /// The same question that `Lifecycle` answers for articles that are loaded.
    private static String withStatus(ArticleStatus status) {
        return switch (status) {
            case DRAFT -> """
                    from Article a where not exists (select 1 from Publication p where p.articleId = a.id)
                    """;
            case PUBLISHED -> """
                    from Article a
                    where exists (%s)
                    """.formatted(RUNNING);
            case SCHEDULED -> """
                    from Article a
                    where exists (select 1 from Publication p where p.articleId = a.id and p.liveFrom > :now)
                      and not exists (%s)
                    """.formatted(RUNNING);
            case WITHDRAWN -> """
                    from Article a
                    where not exists (select 1 from Publication p where p.articleId = a.id
                                        and (p.liveUntil is null or p.liveUntil > :now))
                      and exists (select 1 from Publication p where p.articleId = a.id
                                    and p.withdrawalReason is not null
                                    and p.number = (select max(l.number) from Publication l where l.articleId = a.id))
                    """;
            case EXPIRED -> """
                    from Article a
                    where not exists (select 1 from Publication p where p.articleId = a.id
                                        and (p.liveUntil is null or p.liveUntil > :now))
                      and exists (select 1 from Publication p where p.articleId = a.id
                                    and p.withdrawalReason is null
                                    and p.number = (select max(l.number) from Publication l where l.articleId = a.id))
                    """;
        };
    }
}
