package news.cutline.article.life;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.article.Article;
import news.cutline.article.ArticleRepository;
import news.cutline.article.ArticleViews;
import news.cutline.article.publication.PastLife;
import news.cutline.article.publication.PastPeriod;
import news.cutline.article.publication.Timeline;
import news.cutline.article.readiness.Readiness;
import news.cutline.journal.Journal;
import news.cutline.journal.Kind;
import news.cutline.journal.Operation;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemException.FieldError;
import news.cutline.platform.time.Clock;

/// Gives an article that comes from elsewhere the life that it has had there: in each of its periods it said
/// what it says now. What is or will be public must be as ready as what is published here.
@ApplicationScoped
public class RecordHistory {

    private final ArticleRepository articles;
    private final Readiness readiness;
    private final Timeline timeline;
    private final WithdrawArticle withdraw;
    private final Journal journal;
    private final ArticleViews views;
    private final Clock clock;

    RecordHistory(
            ArticleRepository articles,
            Readiness readiness,
            Timeline timeline,
            WithdrawArticle withdraw,
            Journal journal,
            ArticleViews views,
            Clock clock) {
        this.articles = articles;
        this.readiness = readiness;
        this.timeline = timeline;
        this.withdraw = withdraw;
        this.journal = journal;
        this.views = views;
        this.clock = clock;
    }

    /// @param periods in their order, at least one
    public void record(UUID id, List<PastPeriod> periods) {
        var life = new PastLife(periods, clock.now());
        var article = articles.requireForUpdate(id);
        requireReady(article, life);
        timeline.record(article.edition(), life, article.targets());
        journal.append(Operation.PUBLISH, Kind.ARTICLE, views.of(article));
        var withdrawal = life.withdrawal();
        if (withdrawal != null) {
            try {
                withdraw.withdraw(id, withdrawal);
            } catch (ProblemException refused) {
                throw refused.within("/publications/" + (periods.size() - 1) + "/withdrawal");
            }
        }
    }

    private void requireReady(Article article, PastLife life) {
        var missing = life.isOpen()
                ? readiness.blocking(views.of(article)).stream()
                        .map(finding -> new FieldError(finding.pointer(), finding.detail()))
                        .toList()
                : List.<FieldError>of();
        if (!missing.isEmpty()) {
            throw ProblemException.invalid(missing);
        }
        if (article.slug == null) {
            throw ProblemException.invalid("/headline", "is missing; what was public has one");
        }
    }
}
