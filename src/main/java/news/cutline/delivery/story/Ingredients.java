package news.cutline.delivery.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.article.body.BodyBlock.Embedded;
import news.cutline.article.body.BodyBlock.Figure;
import news.cutline.article.correction.CorrectionRepository;
import news.cutline.article.correction.CorrectionView;
import news.cutline.article.publication.Publication;
import news.cutline.article.topic.Topic;
import news.cutline.article.topic.TopicRepository;
import news.cutline.credit.Credit;
import news.cutline.credit.CreditRepository;
import news.cutline.embed.Embed;
import news.cutline.embed.EmbedRepository;
import news.cutline.media.Illustration;
import news.cutline.media.Illustrations;

/// Everything that publications name, as it is now.
record Ingredients(
        Map<UUID, Topic> topics,
        Map<UUID, Illustration> illustrations,
        Map<UUID, Embed> embeds,
        Map<UUID, Credit> credits,
        Map<UUID, List<CorrectionView>> corrections) {

    /// The ids of all of them: what was made of them stands until one is changed.
    Set<UUID> keys() {
        return Stream.of(
                        topics.keySet().stream(),
                        illustrations.keySet().stream(),
                        illustrations.values().stream().map(illustration -> illustration.credit().id),
                        embeds.keySet().stream(),
                        credits.keySet().stream())
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    /// Fetches ingredients, for however many stories by the same number of queries.
    @ApplicationScoped
    static class Store {

        private final TopicRepository topics;
        private final Illustrations illustrations;
        private final EmbedRepository embeds;
        private final CreditRepository credits;
        private final CorrectionRepository corrections;

        Store(
                TopicRepository topics,
                Illustrations illustrations,
                EmbedRepository embeds,
                CreditRepository credits,
                CorrectionRepository corrections) {
            this.topics = topics;
            this.illustrations = illustrations;
            this.embeds = embeds;
            this.credits = credits;
            this.corrections = corrections;
        }

        /// What is needed to show `articles` as a whole and `cards` as cards.
        Ingredients fetch(List<Publication> articles, List<Publication> cards) {
            var all = Stream.concat(articles.stream(), cards.stream()).toList();
            var embedsById = embeds.findAll(ids(articles.stream()
                    .flatMap(article -> article.content.embeds().values().stream())
                    .map(Embedded::embed)));
            var media = Stream.of(
                    articles.stream()
                            .flatMap(article -> article.content.figures().values().stream())
                            .map(Figure::media),
                    cards.stream()
                            .flatMap(card -> Stream.ofNullable(card.content.leadMedia()))
                            .map(Figure::media),
                    embedsById.values().stream().flatMap(embed -> Stream.ofNullable(embed.posterId)));
            var creditIds = Stream.concat(
                    all.stream().flatMap(story -> story.content.credits().stream()),
                    embedsById.values().stream().map(embed -> embed.creditId));
            var topicIds = all.stream()
                    .flatMap(publication ->
                            Stream.concat(Stream.ofNullable(publication.sectionId), publication.tagIds.stream()));
            return new Ingredients(
                    topics.findAll(ids(topicIds)),
                    illustrations.find(ids(media.flatMap(id -> id))),
                    embedsById,
                    credits.findAll(ids(creditIds)),
                    corrections.findByArticles(ids(articles.stream().map(article -> article.articleId))));
        }

        /// What is needed to say whether a story may be shown.
        Ingredients fetchText(Publication story) {
            return new Ingredients(Map.of(), Map.of(), Map.of(), credits.findAll(story.content.credits()), Map.of());
        }

        /// What is needed to show a medium by itself.
        Ingredients fetchFigure(UUID medium) {
            return new Ingredients(Map.of(), illustrations.find(List.of(medium)), Map.of(), Map.of(), Map.of());
        }

        /// What is needed to show an embed by itself.
        Ingredients fetchEmbed(UUID id) {
            var embedsById = embeds.findAll(List.of(id));
            var found = embedsById.values();
            return new Ingredients(
                    Map.of(),
                    illustrations.find(ids(found.stream().flatMap(embed -> Stream.ofNullable(embed.posterId)))),
                    embedsById,
                    credits.findAll(ids(found.stream().map(embed -> embed.creditId))),
                    Map.of());
        }

        private static List<UUID> ids(Stream<UUID> ids) {
            return ids.distinct().toList();
        }
    }
}
