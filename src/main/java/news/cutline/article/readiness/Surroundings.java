package news.cutline.article.readiness;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import news.cutline.article.body.ArticleContent;
import news.cutline.article.body.BodyBlock.Embedded;
import news.cutline.article.body.BodyBlock.Figure;
import news.cutline.article.publication.ArticleStatus;
import news.cutline.article.publication.Lifecycle;
import news.cutline.article.publication.PublicationRepository;
import news.cutline.credit.Credit;
import news.cutline.credit.CreditRepository;
import news.cutline.embed.Embed;
import news.cutline.embed.EmbedRepository;
import news.cutline.media.Illustration;
import news.cutline.media.Illustrations;
import news.cutline.platform.time.Clock;

/// Everything that stories name, as it is now.
record Surroundings(
        Map<UUID, Illustration> illustrations,
        Map<UUID, Embed> embeds,
        Map<UUID, Credit> credits,
        Map<UUID, Lifecycle> related) {

    Illustration illustration(UUID medium) {
        return Objects.requireNonNull(illustrations.get(medium), "a draft names a medium that is gone");
    }

    Embed embed(UUID id) {
        return Objects.requireNonNull(embeds.get(id), "a draft names an embed that is gone");
    }

    Optional<Illustration> poster(Embed embed) {
        return Optional.ofNullable(embed.posterId).map(this::illustration);
    }

    Credit credit(UUID id) {
        return Objects.requireNonNull(credits.get(id), "a draft names a credit that is gone");
    }

    boolean isWithdrawn(UUID article) {
        return related.containsKey(article)
                && Objects.requireNonNull(related.get(article)).status() == ArticleStatus.WITHDRAWN;
    }

    /// Fetches what stories name, for however many by the same number of queries.
    @ApplicationScoped
    static class Store {

        private final Illustrations illustrations;
        private final EmbedRepository embeds;
        private final CreditRepository credits;
        private final PublicationRepository publications;
        private final Clock clock;

        Store(
                Illustrations illustrations,
                EmbedRepository embeds,
                CreditRepository credits,
                PublicationRepository publications,
                Clock clock) {
            this.illustrations = illustrations;
            this.embeds = embeds;
            this.credits = credits;
            this.publications = publications;
            this.clock = clock;
        }

        /// @param lock on what must not be changed until this transaction ends
        Surroundings of(Collection<ArticleContent> stories, LockModeType lock) {
            var embedsById = embeds.findAll(
                    ids(stories.stream()
                            .flatMap(story -> story.embeds().values().stream())
                            .map(Embedded::embed)),
                    lock);
            var figures = stories.stream()
                    .flatMap(story -> story.figures().values().stream())
                    .map(Figure::media);
            var posters = embedsById.values().stream().flatMap(embed -> Stream.ofNullable(embed.posterId));
            var creditIds = Stream.concat(
                    stories.stream().flatMap(story -> story.credits().stream()),
                    embedsById.values().stream().map(embed -> embed.creditId));
            var articles = ids(stories.stream().flatMap(story -> story.related().stream()));
            return new Surroundings(
                    illustrations.find(ids(Stream.concat(figures, posters)), lock),
                    embedsById,
                    credits.findAll(ids(creditIds), lock),
                    articles.isEmpty() ? Map.of() : publications.lifecycles(articles, clock.now()));
        }

        private static List<UUID> ids(Stream<UUID> ids) {
            return ids.distinct().toList();
        }
    }
}
