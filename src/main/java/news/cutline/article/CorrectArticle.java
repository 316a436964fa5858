package news.cutline.article;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.article.correction.CorrectionDraft;
import news.cutline.article.correction.CorrectionRepository;
import news.cutline.article.correction.CorrectionView;
import news.cutline.journal.Desk;
import news.cutline.journal.Journal;
import news.cutline.journal.Kind;
import news.cutline.journal.Operation;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.time.Clock;

/// Adds corrections to articles, whatever their state: what was wrong in a story that is withdrawn was wrong too, and
/// is told when it is public again. Needs no `If-Match`, as it touches nothing that somebody else may be writing.
@ApplicationScoped
public class CorrectArticle {

    /// A story that needs more is not corrected but written anew.
    private static final int MAXIMUM = 100;

    private final ArticleRepository articles;
    private final CorrectionRepository corrections;
    private final ArticleViews views;
    private final Journal journal;
    private final Desk desk;
    private final Clock clock;

    CorrectArticle(
            ArticleRepository articles,
            CorrectionRepository corrections,
            ArticleViews views,
            Journal journal,
            Desk desk,
            Clock clock) {
        this.articles = articles;
        this.corrections = corrections;
        this.views = views;
        this.journal = journal;
        this.desk = desk;
        this.clock = clock;
    }

    public CorrectionView correct(UUID id, CorrectionDraft draft) {
        return append(articles.requireForUpdate(id), new CorrectionView(draft.text(), clock.now()));
    }

    /// Brings in a correction that was made elsewhere, with the date that it has there.
    public CorrectionView bringIn(UUID id, CorrectionDraft draft, Instant at) {
        if (at.isAfter(clock.now())) {
            throw ProblemException.invalid("/at", "must not lie in the future");
        }
        return append(
                articles.requireForUpdate(id), new CorrectionView(draft.text(), at.truncatedTo(ChronoUnit.MICROS)));
    }

    private CorrectionView append(Article article, CorrectionView correction) {
        var before = views.of(article);
        if (before.publishedVersion() != null || before.scheduledVersion() != null) {
            desk.requirePublisher("This article is published or scheduled, so only a publisher may correct it.");
        }
        if (before.corrections().size() >= MAXIMUM) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "An article can have at most " + MAXIMUM + " corrections.");
        }
        corrections.append(article.id, correction);
        journal.append(Operation.CORRECT, Kind.ARTICLE, views.of(article));
        return correction;
    }
}
