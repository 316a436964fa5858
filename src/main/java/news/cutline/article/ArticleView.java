package news.cutline.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.article.PastArticle.Surroundings;
import news.cutline.article.body.ArticleContent;
import news.cutline.article.correction.CorrectionView;
import news.cutline.article.publication.ArticleStatus;
import news.cutline.article.publication.Lifecycle;
import news.cutline.article.publication.PublicationView;
import news.cutline.platform.html.Removal;
import news.cutline.platform.http.Versioned;

/// An article as the newsroom sees it.
@Schema(name = "Article")
public record ArticleView(
        @Schema(readOnly = true) UUID id,
        @Schema(readOnly = true) long version,
        @Schema(readOnly = true) ArticleStatus status,
        @JsonUnwrapped ArticleContent content,

        @Schema(readOnly = true, description = "The version that is public.") @Nullable
        Long publishedVersion,

        @Schema(readOnly = true, description = "The version that will be public.") @Nullable
        Long scheduledVersion,

        @Schema(readOnly = true, description = "Whether what is public is an earlier version than this one.")
        boolean changedSincePublished,

        @Schema(readOnly = true, description = "What readers are told was wrong, the oldest first.")
        List<CorrectionView> corrections,

        @Schema(readOnly = true, description = "What the write removed from the HTML it was sent; only in its answer.")
        @Nullable
        List<Removal> removed,

        @Schema(
                readOnly = true,
                description = "What a publish or a withdrawal put an end to, the newest first; only in its answer.")
        @Nullable
        List<PublicationView> replaced,

        @Schema(readOnly = true) Instant createdAt,
        @Schema(readOnly = true) Instant updatedAt,

        @Schema(readOnly = true, description = "When it was public for the very first time.") @Nullable
        Instant firstPublishedAt,

        @Schema(readOnly = true, description = "What it named, as that was then; only in answers to `asOf`.") @Nullable
        Surroundings surroundings)
        implements Versioned {

    /// @param content with its section and tags
    static ArticleView of(
            Article article, ArticleContent content, Lifecycle lifecycle, List<CorrectionView> corrections) {
        var publishedVersion =
                lifecycle.running().map(running -> running.version).orElse(null);
        return new ArticleView(
                article.id,
                article.version,
                lifecycle.status(),
                content,
                publishedVersion,
                lifecycle.scheduled().map(scheduled -> scheduled.version).orElse(null),
                publishedVersion != null && publishedVersion < article.version,
                corrections,
                null,
                null,
                article.createdAt,
                article.updatedAt,
                lifecycle.latest().map(latest -> latest.firstPublishedAt).orElse(null),
                null);
    }

    /// The same after the draft was written anew, which leaves alone what is public.
    ArticleView revised(Article article, ArticleContent newContent) {
        return new ArticleView(
                id,
                article.version,
                status,
                newContent,
                publishedVersion,
                scheduledVersion,
                publishedVersion != null && publishedVersion < article.version,
                corrections,
                null,
                null,
                createdAt,
                article.updatedAt,
                firstPublishedAt,
                null);
    }

    ArticleView with(List<Removal> removals) {
        return removals.isEmpty() ? this : with(removals, replaced, surroundings);
    }

    /// The same, with what a publish or a withdrawal put an end to.
    public ArticleView replacing(List<PublicationView> publications) {
        return with(removed, publications, surroundings);
    }

    /// The same, with what it named at the same instant.
    ArticleView with(Surroundings then) {
        return with(removed, replaced, then);
    }

    private ArticleView with(
            @Nullable List<Removal> newRemoved,
            @Nullable List<PublicationView> newReplaced,
            @Nullable Surroundings then) {
        return new ArticleView(
                id,
                version,
                status,
                content,
                publishedVersion,
                scheduledVersion,
                changedSincePublished,
                corrections,
                newRemoved,
                newReplaced,
                createdAt,
                updatedAt,
                firstPublishedAt,
                then);
    }
}
