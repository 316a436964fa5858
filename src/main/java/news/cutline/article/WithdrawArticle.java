package news.cutline.article;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.article.publication.Timeline;
import news.cutline.article.publication.Withdrawal;
import news.cutline.journal.Journal;
import news.cutline.journal.Kind;
import news.cutline.journal.Operation;
import news.cutline.platform.problem.ProblemException;

/// Takes an article back, now and for the future. Needs no `If-Match`: whoever has to take something back must not be
/// kept from it by somebody who is still writing.
@ApplicationScoped
class WithdrawArticle {

    private final ArticleRepository articles;
    private final Timeline timeline;
    private final Journal journal;
    private final ArticleViews views;

    WithdrawArticle(ArticleRepository articles, Timeline timeline, Journal journal, ArticleViews views) {
        this.articles = articles;
        this.timeline = timeline;
        this.journal = journal;
        this.views = views;
    }

    ArticleView withdraw(UUID id, Withdrawal withdrawal) {
        var article = articles.requireForUpdate(id);
        var successor = withdrawal.successor();
        if (successor != null
                && (successor.equals(id)
                        || articles.lockExisting(List.of(successor)).isEmpty())) {
            throw ProblemException.invalid("/successor", "is not the id of another article");
        }
        timeline.withdraw(article.target(), withdrawal);
        var view = views.of(article);
        journal.append(Operation.WITHDRAW, Kind.ARTICLE, view);
        return view;
    }
}
