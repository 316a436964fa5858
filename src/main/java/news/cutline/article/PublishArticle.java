package news.cutline.article;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.article.publication.Timeline;
import news.cutline.article.publication.Timeline.Period;
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
    private final Journal journal;
    private final ArticleViews views;

    PublishArticle(
            ArticleRepository articles, Readiness readiness, Timeline timeline, Journal journal, ArticleViews views) {
        this.articles = articles;
        this.readiness = readiness;
        this.timeline = timeline;
        this.journal = journal;
        this.views = views;
    }

    ArticleView publish(UUID id, @Nullable String ifMatch, Period period) {
        var article = articles.requireForUpdate(id);
        IfMatch.require(ifMatch, article.version);
        readiness.require(article.content);
        timeline.publish(article.edition(), period, article.targets());
        var view = views.of(article);
        journal.append(Operation.PUBLISH, Kind.ARTICLE, view);
        return view;
    }
}
