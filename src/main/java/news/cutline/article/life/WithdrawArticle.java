package news.cutline.article.life;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import news.cutline.article.Article;
import news.cutline.article.ArticleRepository;
import news.cutline.article.ArticleView;
import news.cutline.article.ArticleViews;
import news.cutline.article.preview.PreviewLinks;
import news.cutline.article.publication.ArticleStatus;
import news.cutline.article.publication.Timeline;
import news.cutline.article.publication.Withdrawal;
import news.cutline.article.readiness.Readiness;
import news.cutline.article.slug.Slugs;
import news.cutline.journal.Journal;
import news.cutline.journal.Kind;
import news.cutline.journal.Operation;
import news.cutline.platform.problem.ProblemException;

/// Takes an article back, now and for the future. Needs no `If-Match`: whoever has to take something back must not be
/// kept from it by somebody who is still writing.
@ApplicationScoped
class WithdrawArticle {

    private final ArticleRepository articles;
    private final Readiness readiness;
    private final Timeline timeline;
    private final Slugs slugs;
    private final PreviewLinks previews;
    private final Journal journal;
    private final ArticleViews views;

    WithdrawArticle(
            ArticleRepository articles,
            Readiness readiness,
            Timeline timeline,
            Slugs slugs,
            PreviewLinks previews,
            Journal journal,
            ArticleViews views) {
        this.articles = articles;
        this.readiness = readiness;
        this.timeline = timeline;
        this.slugs = slugs;
        this.previews = previews;
        this.journal = journal;
        this.views = views;
    }

    ArticleView withdraw(UUID id, Withdrawal withdrawal) {
        var successor = withdrawal.successor();
        if (successor != null && successor.compareTo(id) < 0) {
            // Everybody in the same order: those who withdraw in favour of each other do not wait for one another.
            hold(successor);
        }
        var article = articles.requireForUpdate(id);
        if (successor != null) {
            checkSuccessor(id, successor);
        }
        var ended = timeline.withdraw(article.target(), withdrawal);
        slugs.releaseUnused(article.id, article.slug, ended.publications());
        previews.revokeAll(article.id);
        var view = views.of(article);
        journal.append(Operation.WITHDRAW, Kind.ARTICLE, view, ended.at());
        return view.replacing(ended.publications());
    }

    /// The article, which is not withdrawn itself meanwhile.
    private Optional<Article> hold(UUID id) {
        return articles.findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    private void checkSuccessor(UUID id, UUID successor) {
        var other = hold(successor)
                .filter(found -> !found.id.equals(id))
                .orElseThrow(() -> ProblemException.invalid("/successor", "is not the id of another article"));
        if (readiness.forbidsWithdrawn() && views.of(other).status() == ArticleStatus.WITHDRAWN) {
            throw ProblemException.invalid("/successor", "has been withdrawn itself");
        }
    }
}
