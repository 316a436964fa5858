package news.cutline.article;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.article.body.BodyBlock.Embedded;
import news.cutline.article.body.BodyBlock.Figure;
import news.cutline.credit.CreditView;
import news.cutline.embed.EmbedView;
import news.cutline.journal.Kind;
import news.cutline.journal.Target;
import news.cutline.journal.history.History;
import news.cutline.media.caption.CaptionView;
import news.cutline.media.medium.MediumView;

/// Reads an article as it was, with the pictures, captions and credits that it had then.
@ApplicationScoped
class PastArticle {

    private final History history;

    PastArticle(History history) {
        this.history = history;
    }

    /// What an article named, as it was at the same instant.
    @Schema(name = "Surroundings")
    record Surroundings(
            @Size(max = MAXIMUM) List<EmbedView> embeds,
            @Size(max = MAXIMUM) List<MediumView> media,
            @Size(max = MAXIMUM) List<CaptionView> captions,
            @Size(max = MAXIMUM) List<CreditView> credits) {

        /// An article has at most 500 blocks, and a medium a caption in each of a few languages.
        private static final int MAXIMUM = 10_000;
    }

    ArticleView asOf(UUID id, Instant instant) {
        var article = history.asOf(new Target(Kind.ARTICLE, id), instant, ArticleView.class);
        var content = article.content();
        var embeds = history.asOf(
                Kind.EMBED, ids(content.embeds().values().stream().map(Embedded::embed)), instant, EmbedView.class);
        var mediaIds = ids(Stream.concat(
                content.figures().values().stream().map(Figure::media),
                embeds.stream().map(embed -> embed.draft().poster()).filter(Objects::nonNull)));
        var media = history.asOf(Kind.MEDIA, mediaIds, instant, MediumView.class);
        var credits = ids(Stream.of(
                        content.credits().stream(),
                        embeds.stream().map(embed -> embed.draft().credit()),
                        media.stream().map(medium -> medium.draft().credit()))
                .flatMap(each -> each));
        return article.with(new Surroundings(
                embeds,
                media,
                history.captionsAsOf(mediaIds, instant, CaptionView.class),
                history.asOf(Kind.CREDIT, credits, instant, CreditView.class)));
    }

    private static List<UUID> ids(Stream<UUID> ids) {
        return ids.distinct().toList();
    }
}
