package news.cutline.delivery.story;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.article.body.Contributor;
import news.cutline.article.correction.CorrectionView;

/// A story as an audience may see it.
@Schema(name = "DeliveredArticle")
public record DeliveredArticle(
        UUID id,
        String slug,
        @Schema(description = "Where people read it.") URI url,
        @Schema(description = "BCP 47.") String language,
        @Nullable String headline,
        @Nullable String kicker,
        @Nullable String standfirst,
        @Nullable String byline,
        List<Contributor> contributors,
        @Nullable TopicName section,
        List<TopicName> tags,

        @Schema(description = "When the run of periods began in which it is public.")
        Instant publishedAt,

        @Schema(description = "When it was public for the very first time.")
        Instant firstPublishedAt,

        @Schema(description = "When its present version became public.")
        Instant updatedAt,

        @Nullable DeliveredBlock leadMedia,
        List<DeliveredBlock> body,
        List<Card> related,

        @Schema(description = "What was wrong in it, the oldest first.")
        List<CorrectionView> corrections,

        @Schema(description = "Whose text it is.") List<DeliveredCredit> credits,
        Links links) {

    /// Where to find more of the story. Names only what exists.
    @Schema(name = "Links")
    public record Links(
            @Schema(description = "This story here.") URI self) {}
}
