package news.cutline.article.readiness;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.article.ArticleView;
import news.cutline.article.publication.ArticleStatus;
import news.cutline.platform.http.Versioned;

/// Whether one version of an article may be published, and what it lacks.
@Schema(name = "Readiness")
public record ReadinessView(
        UUID id,

        @Schema(description = "The version that was looked at. Its entity tag publishes exactly this one.")
        long version,

        ArticleStatus status,
        @Nullable String headline,

        @Schema(description = "Whether nothing blocks.") boolean ready,

        @Schema(description = "In the order of the story.") List<Finding> findings)
        implements Versioned {

    static ReadinessView of(ArticleView article, List<Finding> findings) {
        return new ReadinessView(
                article.id(),
                article.version(),
                article.status(),
                article.content().headline(),
                findings.stream().noneMatch(finding -> finding.severity() == Severity.BLOCK),
                findings);
    }
}
