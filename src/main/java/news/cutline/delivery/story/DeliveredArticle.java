package news.cutline.delivery.story;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.article.body.Contributor;
import news.cutline.article.correction.CorrectionView;
import news.cutline.delivery.share.Discovery;

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

        Share share,
        @Schema(description = "Whose text it is.") List<DeliveredCredit> credits,
        Links links) {

    /// Where to find more of the story. Names only what exists.
    ///
    /// @param embed null, as is `oembed`, where not everybody may have the text
    @Schema(name = "Links")
    public record Links(
            @Schema(description = "This story here.") URI self,

            @Schema(description = "The one address under which search engines shall know it.")
            URI canonical,

            @Schema(description = "It as a card, for an iframe of any other page.") @Nullable
            URI embed,

            @Schema(description = "Where programs ask what to show for its address (oEmbed).") @Nullable
            Discovery oembed,

            @Schema(
                    description =
                            "For the head of the page that shows it, ready and escaped: its canonical address, and"
                                    + " the discovery of oEmbed.",
                    examples = "[\"<link rel=\\\"canonical\\\" href=\\\"https://northport.example/news/boats\\\">\"]")
            List<String> tags) {}

    /// What to hand on when a reader shares the story.
    @Schema(name = "Share")
    public record Share(
            URI url,
            @Nullable String title,

            @Schema(description = "What it is about, in a sentence or two.") @Nullable
            String text,

            @Schema(description = "It as a card, for an iframe; absent where not everybody may have it.") @Nullable
            URI embed) {}
}
