package news.cutline.article.life;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.article.ArticleRepository;
import news.cutline.article.ArticleView;
import news.cutline.article.ArticleViews;
import news.cutline.article.publication.Timeline;
import news.cutline.article.publication.Timeline.Period;
import news.cutline.article.readiness.Readiness;
import news.cutline.article.slug.Slugs;
import news.cutline.journal.Journal;
import news.cutline.journal.Kind;
import news.cutline.journal.Operation;
import news.cutline.platform.http.IfMatch;

/// Makes the present version of an article public.
@ApplicationScoped
class PublishArticle {

    private final ArticleRepository articles;
    private final Readiness readiness;
    private final Timeline timeline;
    private final Slugs slugs;
    private final Journal journal;
    private final ArticleViews views;

    PublishArticle(
            ArticleRepository articles,
            Readiness readiness,
            Timeline timeline,
            Slugs slugs,
            Journal journal,
            ArticleViews views) {
        this.articles = articles;
        this.readiness = readiness;
        this.timeline = timeline;
        this.slugs = slugs;
        this.journal = journal;
        this.views = views;
    }

    ArticleView publish(UUID id, @Nullable String ifMatch, Period period) {
        var article = articles.requireForUpdate(id);
        IfMatch.require(ifMatch, article.version);
        var draft = views.of(article);
        readiness.require(draft);
        var published = timeline.publish(article.edition(), period, article.targets());
        slugs.releaseUnused(article.id, article.slug, published.replaced());
        var view = views.published(article, draft, published.lifecycle());
        journal.append(Operation.PUBLISH, Kind.ARTICLE, view, published.at());
        return view.replacing(published.replaced());
    }
}
