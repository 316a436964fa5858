package news.cutline.article;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.article.ResolveMentions.Resolved;
import news.cutline.article.body.ArticleContent;
import news.cutline.article.body.CleanBody;
import news.cutline.article.publication.PublicationRepository;
import news.cutline.article.slug.Slugs;
import news.cutline.journal.Desk;
import news.cutline.journal.Kind;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// Makes, changes and deletes drafts.
@ApplicationScoped
public class WriteArticle {

    private final ArticleRepository articles;
    private final ResolveMentions mentions;
    private final Slugs slugs;
    private final PublicationRepository publications;
    private final ArticleViews views;
    private final Desk desk;

    WriteArticle(
            ArticleRepository articles,
            ResolveMentions mentions,
            Slugs slugs,
            PublicationRepository publications,
            ArticleViews views,
            Desk desk) {
        this.articles = articles;
        this.mentions = mentions;
        this.slugs = slugs;
        this.publications = publications;
        this.views = views;
        this.desk = desk;
    }

    /// The article as it was written, with what was removed from its HTML.
    public ArticleView create(ArticleContent content) {
        return create(null, content, Set.of());
    }

    /// @param id the id that it has had elsewhere; null for a new one
    /// @param coming the articles that are created in the same transaction, which it may name already
    public ArticleView create(@Nullable UUID id, ArticleContent content, Set<UUID> coming) {
        var article = new Article(id);
        requireOthers(article, content);
        var clean = CleanBody.of(content);
        var resolved = mentions.resolve(clean.content(), coming);
        assign(article, null, clean.content(), resolved);
        articles.persistAndFlush(article);
        var view = views.created(article);
        desk.noteCreated(Kind.ARTICLE, view, article.targets());
        return view.with(clean.removals());
    }

    /// @param before the article as it is
    ArticleView revise(Article article, ArticleView before, ArticleContent content) {
        requireOthers(article, content);
        var clean = CleanBody.of(content);
        var resolved = mentions.resolve(clean.content(), Set.of());
        var former = article.targets();
        assign(article, article.content, clean.content(), resolved);
        articles.flush();
        var view = views.revised(article, before);
        desk.noteUpdated(Kind.ARTICLE, before.version(), view, former, article.targets());
        return view.with(clean.removals());
    }

    private static void requireOthers(Article article, ArticleContent content) {
        if (content.related().contains(article.id)) {
            throw ProblemException.invalid("/related", "must not name the article itself");
        }
    }

    private void assign(Article article, @Nullable ArticleContent former, ArticleContent content, Resolved resolved) {
        article.revise(
                slugs.assign(article.id, former, content).withTopics(null, List.of()),
                resolved.sectionId(),
                resolved.tagIds());
    }

    /// What was ever public stays on record; it can be withdrawn, not deleted.
    void delete(Article article, @Nullable String ifMatch) {
        desk.noteDeleted(Kind.ARTICLE, views.of(article), ifMatch);
        if (publications.exists(article.id)) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "It was or will be public. Withdraw it; what was public stays on record.");
        }
        slugs.release(article.slug);
        articles.delete(article);
    }
}
