package news.cutline.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.article.body.BodyBlock.Embedded;
import news.cutline.article.body.BodyBlock.Figure;
import news.cutline.article.topic.TopicRepository;
import news.cutline.credit.CreditView;
import news.cutline.embed.EmbedView;
import news.cutline.journal.Kind;
import news.cutline.journal.Target;
import news.cutline.journal.history.History;
import news.cutline.journal.history.History.Written;
import news.cutline.media.caption.CaptionView;
import news.cutline.media.medium.MediumView;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemException.FieldError;

/// Reads an article as it was, with the pictures, captions and credits that it had then, and as it would have to be
/// written now.
@ApplicationScoped
class PastArticle {

    private final History history;
    private final TopicRepository topics;

    PastArticle(History history, TopicRepository topics) {
        this.history = history;
        this.topics = topics;
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

    /// A version, with its section and tags by the slugs that they have now.
    JsonNode restated(Written version) {
        var draft = version.draft();
        var gone = new ArrayList<FieldError>();
        if (draft.path("section").isTextual()) {
            var slugs = List.of(draft.get("section").textValue());
            present(Kind.SECTION, slugs, "/section", version.sequence(), gone)
                    .forEach(slug -> draft.put("section", slug));
        }
        var tags = draft.withArray("tags");
        var slugs = tags.valueStream().map(JsonNode::textValue).toList();
        tags.removeAll();
        present(Kind.TAG, slugs, "/tags/%d", version.sequence(), gone).forEach(tags::add);
        if (!gone.isEmpty()) {
            throw ProblemException.invalid(gone);
        }
        return draft;
    }

    /// The slugs that the sections or tags have now which had these then. Where the journal no longer says which had
    /// one, it is not guessed.
    ///
    /// @param gone gets those of which there are none
    private List<String> present(Kind kind, List<String> slugs, String pointer, long sequence, List<FieldError> gone) {
        var holders = history.holders(kind, slugs, sequence);
        var existing = topics.findAll(holders.values());
        var present = new ArrayList<String>();
        for (var index = 0; index < slugs.size(); index++) {
            var holder = holders.get(slugs.get(index));
            var topic = holder == null ? null : existing.get(holder);
            if (topic == null) {
                gone.add(new FieldError(
                        pointer.formatted(index),
                        "named a " + kind.noun() + " then that no longer exists, whatever has this slug now"));
            } else {
                present.add(topic.slug);
            }
        }
        return present;
    }

    private static List<UUID> ids(Stream<UUID> ids) {
        return ids.distinct().toList();
    }
}
