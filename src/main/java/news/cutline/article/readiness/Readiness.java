package news.cutline.article.readiness;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;

import news.cutline.article.ArticleView;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// Tells of stories whether they may be published, however many by the same number of queries.
@ApplicationScoped
public class Readiness {

    private final Surroundings.Store store;
    private final ReadinessConfig config;
    private final boolean isCountryKnown;

    /// Where the site is read, as far as it is told.
    @ConfigMapping(prefix = "cutline.site")
    interface SiteCountry {

        Optional<String> territory();

        Optional<String> territoryHeader();
    }

    Readiness(Surroundings.Store store, ReadinessConfig config, SiteCountry site) {
        this.store = store;
        this.config = config;
        isCountryKnown = site.territory().isPresent() || site.territoryHeader().isPresent();
    }

    /// A rule that nobody has weighed would never be broken.
    void requireEveryRule(@Observes StartupEvent start) {
        var missing = EnumSet.allOf(Rule.class);
        missing.removeAll(config.rules().keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("cutline.readiness does not say how grave these are: " + missing);
        }
    }

    public List<ReadinessView> of(List<ArticleView> articles) {
        return of(articles, LockModeType.NONE);
    }

    private List<ReadinessView> of(List<ArticleView> articles, LockModeType lock) {
        var surroundings = store.of(articles.stream().map(ArticleView::content).toList(), lock);
        return articles.stream()
                .map(article -> ReadinessView.of(
                        article, inspection(article, surroundings).findings()))
                .toList();
    }

    private Inspection inspection(ArticleView article, Surroundings surroundings) {
        return new Inspection(article.content(), surroundings, new Findings(config), isCountryKnown);
    }

    /// Passes where nothing keeps the article from being published.
    public void require(ArticleView article) {
        var blocking = blocking(article);
        if (!blocking.isEmpty()) {
            throw new ProblemException(
                            ProblemType.NOT_READY,
                            blocking.size() == 1
                                    ? blocking.getFirst().detail()
                                    : blocking.size() + " things are missing.")
                    .with("missing", blocking);
        }
    }

    /// What keeps the article from being published. Nobody changes what it names before this transaction ends, so that
    /// what is published is what was found ready, and whoever comes after it finds it public.
    public List<Finding> blocking(ArticleView article) {
        return of(List.of(article), LockModeType.PESSIMISTIC_READ).getFirst().findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCK)
                .toList();
    }

    /// Whether what has been withdrawn must not be referred to.
    public boolean forbidsWithdrawn() {
        return config.rules().get(Rule.REFERENCE) == Severity.BLOCK;
    }
}
