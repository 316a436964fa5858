package news.cutline.delivery.ingredient;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import news.cutline.article.correction.CorrectionView;
import news.cutline.article.publication.Publication;
import news.cutline.article.topic.Topic;
import news.cutline.credit.Credit;
import news.cutline.embed.Embed;
import news.cutline.media.Illustration;
import news.cutline.media.caption.Caption;
import news.cutline.media.medium.Medium;

/// Everything that publications name, as it is now.
///
/// @param cards the stories that are to be shown as cards, by the id of the article; without their bodies
public record Ingredients(
        SequencedMap<UUID, Publication> cards,
        Map<UUID, Topic> topics,
        Map<UUID, Illustration> illustrations,
        Map<UUID, Embed> embeds,
        Map<UUID, Credit> credits,
        Map<UUID, List<CorrectionView>> corrections) {

    /// A correction, and of which article.
    record Corrected(UUID article, String text, Instant at) {

        private CorrectionView view() {
            return new CorrectionView(text, at);
        }
    }

    /// @param found all of them, mixed
    static Ingredients of(List<Object> found) {
        var credits = byId(found, Credit.class, credit -> credit.id);
        var captions = all(found, Caption.class).collect(Collectors.groupingBy(caption -> caption.mediumId));
        var illustrations = all(found, Medium.class)
                .map(medium -> new Illustration(
                        medium,
                        Objects.requireNonNull(credits.get(medium.creditId)),
                        captions.getOrDefault(medium.id, List.of())))
                .collect(Collectors.toMap(illustration -> illustration.medium().id, Function.identity()));
        return new Ingredients(
                byId(found, Publication.class, card -> card.articleId),
                byId(found, Topic.class, topic -> topic.id),
                illustrations,
                byId(found, Embed.class, embed -> embed.id),
                credits,
                all(found, Corrected.class)
                        .collect(Collectors.groupingBy(
                                Corrected::article, Collectors.mapping(Corrected::view, Collectors.toList()))));
    }

    /// The ids of all of them: what was made of them stands until one is changed.
    public Set<UUID> keys() {
        return Stream.of(
                        topics.keySet().stream(),
                        illustrations.keySet().stream(),
                        embeds.keySet().stream(),
                        credits.keySet().stream())
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    private static <T> SequencedMap<UUID, T> byId(List<Object> found, Class<T> type, Function<T, UUID> id) {
        var byId = new LinkedHashMap<UUID, T>();
        all(found, type).forEach(each -> byId.put(id.apply(each), each));
        return byId;
    }

    private static <T> Stream<T> all(List<Object> found, Class<T> type) {
        return found.stream().filter(type::isInstance).map(type::cast);
    }
}
