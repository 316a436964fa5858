package news.cutline.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.article.body.ArticleContent;
import news.cutline.article.correction.CorrectionRepository;
import news.cutline.article.publication.Lifecycle;
import news.cutline.article.publication.PublicationRepository;
import news.cutline.article.topic.Topic;
import news.cutline.article.topic.TopicRepository;
import news.cutline.platform.time.Clock;

/// Shows articles with their topics, their corrections and their status, however many by the same number of queries.
@ApplicationScoped
public class ArticleViews {

    private static final Lifecycle NEVER_PUBLISHED = Lifecycle.of(List.of(), Instant.EPOCH);

    private final TopicRepository topics;
    private final PublicationRepository publications;
    private final CorrectionRepository corrections;
    private final Clock clock;

    ArticleViews(
            TopicRepository topics, PublicationRepository publications, CorrectionRepository corrections, Clock clock) {
        this.topics = topics;
        this.publications = publications;
        this.corrections = corrections;
        this.clock = clock;
    }

    public ArticleView of(Article article) {
        return of(List.of(article)).getFirst();
    }

    public List<ArticleView> of(List<Article> articles) {
        var known = topics.findAll(
                articles.stream().flatMap(ArticleViews::topics).distinct().toList());
        var ids = articles.stream().map(article -> article.id).toList();
        var lifecycles = publications.lifecycles(ids, clock.now());
        var correctionsByArticle = corrections.findByArticles(ids);
        return articles.stream()
                .map(article -> ArticleView.of(
                        article,
                        content(article, known),
                        lifecycles.getOrDefault(article.id, NEVER_PUBLISHED),
                        correctionsByArticle.getOrDefault(article.id, List.of())))
                .toList();
    }

    /// One that has just been made.
    ArticleView created(Article article) {
        return ArticleView.of(article, content(article), NEVER_PUBLISHED, List.of());
    }

    /// The same as `before`, after its draft was written anew.
    ArticleView revised(Article article, ArticleView before) {
        return before.revised(article, content(article));
    }

    /// The same as `before`, after it was published.
    public ArticleView published(Article article, ArticleView before, Lifecycle lifecycle) {
        return ArticleView.of(article, before.content(), lifecycle, before.corrections());
    }

    private ArticleContent content(Article article) {
        return content(article, topics.findAll(topics(article).toList()));
    }

    /// What it says, with its section and tags by their slugs.
    private static ArticleContent content(Article article, Map<UUID, Topic> known) {
        var section = article.sectionId == null ? null : slug(article.sectionId, known);
        return article.content.withTopics(
                section, article.tagIds.stream().map(id -> slug(id, known)).toList());
    }

    private static String slug(UUID topic, Map<UUID, Topic> known) {
        return Objects.requireNonNull(known.get(topic)).slug;
    }

    private static Stream<UUID> topics(Article article) {
        return Stream.concat(Stream.ofNullable(article.sectionId), article.tagIds.stream());
    }
}
