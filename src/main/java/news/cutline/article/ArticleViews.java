package news.cutline.article;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.article.correction.CorrectionRepository;
import news.cutline.article.publication.Lifecycle;
import news.cutline.article.publication.PublicationRepository;
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

    /// The same as `before`, after it was published.
    public ArticleView published(Article article, ArticleView before) {
        var lifecycle =
                publications.lifecycles(List.of(article.id), clock.now()).get(article.id);
        return ArticleView.of(article, before.content(), Objects.requireNonNull(lifecycle), before.corrections());
    }

    public List<ArticleView> of(List<Article> articles) {
        var known = topics.findAll(articles.stream()
                .flatMap(article -> Stream.concat(Stream.ofNullable(article.sectionId), article.tagIds.stream()))
                .distinct()
                .toList());
        var ids = articles.stream().map(article -> article.id).toList();
        var lifecycles = publications.lifecycles(ids, clock.now());
        var correctionsByArticle = corrections.findByArticles(ids);
        return articles.stream()
                .map(article -> {
                    var section = article.sectionId == null
                            ? null
                            : Objects.requireNonNull(known.get(article.sectionId)).slug;
                    var tags = article.tagIds.stream()
                            .map(id -> Objects.requireNonNull(known.get(id)).slug)
                            .toList();
                    return ArticleView.of(
                            article,
                            article.content.withTopics(section, tags),
                            lifecycles.getOrDefault(article.id, NEVER_PUBLISHED),
                            correctionsByArticle.getOrDefault(article.id, List.of()));
                })
                .toList();
    }
}
