package news.cutline.delivery.story;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.article.body.BodyBlock;
import news.cutline.article.publication.Publication;
import news.cutline.delivery.site.SiteLinks;
import news.cutline.media.Illustration;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.rights.Audience;
import news.cutline.rights.Decision;
import news.cutline.rights.RightsPolicy;

/// Composes stories as an audience may have them.
@ApplicationScoped
public class Composer {

    private static final String STORY = "story";

    private final Ingredients.Store store;
    private final SiteLinks links;

    Composer(Ingredients.Store store, SiteLinks links) {
        this.store = store;
        this.links = links;
    }

    /// What an audience gets of a story, and everything that was decided about it.
    ///
    /// @param refusal what it gets instead where the text is withheld
    public record Explained(
            @Nullable DeliveredArticle article,
            @Nullable ProblemException refusal,
            List<Ruling> rulings,
            Instant validUntil,
            Set<UUID> keys) {}

    /// The whole story, with cards of the related ones, or the refusal of its text.
    ///
    /// @param related stories that this audience may have
    public Composed<DeliveredArticle> article(
            Publication publication, Composed<List<Publication>> related, Audience audience, Instant now) {
        var explained = explain(publication, related, audience, now);
        var refusal = explained.refusal();
        if (refusal != null) {
            throw refusal;
        }
        return new Composed<>(Objects.requireNonNull(explained.article()), explained.validUntil(), explained.keys());
    }

    /// The same, with all that was decided about it. Without the story where its text is refused.
    public Explained explain(
            Publication publication, Composed<List<Publication>> related, Audience audience, Instant at) {
        var ingredients = store.fetch(List.of(publication), related.content());
        var composition = new Composition(ingredients, audience, at, links);
        return switch (composition.text(publication)) {
            case Decision.Allowed text -> {
                // What is decided for the cards counts, and is not about this story.
                var cards = new Composition(ingredients, audience, at, links);
                var article = composition.article(text, publication, cards(cards, related.content()));
                var composed = composition
                        .composed(article)
                        .with(cards.composed(related))
                        .with(related);
                yield new Explained(article, null, composition.rulings(), composed.validUntil(), composed.keys());
            }
            case Decision.Withheld withheld ->
                new Explained(
                        null,
                        Withheld.refusal(STORY, withheld),
                        composition.rulings(),
                        composition.validUntil(),
                        ingredients.keys());
        };
    }

    /// The card of a story, or the refusal of its text.
    public Composed<Card> card(Publication publication, Audience audience, Instant now) {
        var composition = new Composition(store.fetch(List.of(publication), List.of()), audience, now, links);
        var card = composition.card(allowed(STORY, composition.text(publication)), publication);
        return composition.composed(card);
    }

    /// The card of a story, or nothing where its text is withheld.
    public Composed<Optional<Card>> findCard(Publication publication, Audience audience, Instant now) {
        var composition = new Composition(store.fetch(List.of(publication), List.of()), audience, now, links);
        Optional<Card> card = switch (composition.text(publication)) {
            case Decision.Allowed text -> Optional.of(composition.card(text, publication));
            case Decision.Withheld withheld -> Optional.empty();
        };
        return composition.composed(card);
    }

    /// @param publications stories that this audience may have
    public Composed<List<Card>> cards(List<Publication> publications, Audience audience, Instant now) {
        var composition = new Composition(store.fetch(List.of(), publications), audience, now, links);
        return composition.composed(cards(composition, publications));
    }

    /// An embed by itself, or what stands where the audience may not have it; empty where it is not there any more.
    ///
    /// @param language of the story that shows it
    public Optional<Composed<DeliveredBlock>> embed(UUID id, String language, Audience audience, Instant now) {
        var ingredients = store.fetchEmbed(id);
        var composition = new Composition(ingredients, audience, now, links);
        return Optional.ofNullable(ingredients.embeds().get(id))
                .map(known -> composition.embed(id, language))
                .map(composition::composed);
    }

    /// The same of a medium, with its general caption.
    public Optional<Composed<DeliveredBlock>> figure(UUID medium, String language, Audience audience, Instant now) {
        var ingredients = store.fetchFigure(medium);
        var composition = new Composition(ingredients, audience, now, links);
        return Optional.ofNullable(ingredients.illustrations().get(medium))
                .map(known -> composition.figure(new BodyBlock.Figure(medium, null), language))
                .map(composition::composed);
    }

    /// Passes where the audience may have the text of a story; refuses it otherwise, as it would the story.
    ///
    /// @return the next instant at which the answer can change
    public Instant requireText(Publication publication, Audience audience, Instant now) {
        var composition = new Composition(store.fetchText(publication), audience, now, links);
        return allowed(STORY, composition.text(publication)).validUntil();
    }

    /// Passes where the audience may have a medium by itself; refuses it otherwise.
    ///
    /// @return the next instant at which the answer can change
    public Instant admit(Illustration illustration, Audience audience, Instant now) {
        var subject = illustration.credit().subject(illustration.medium().isKilled());
        return allowed("medium", RightsPolicy.decide(subject, audience, now)).validUntil();
    }

    private static List<Card> cards(Composition composition, List<Publication> publications) {
        return publications.stream()
                .map(publication -> switch (composition.text(publication)) {
                    case Decision.Allowed text -> composition.card(text, publication);
                    // They were looked for with the terms that were stored then.
                    case Decision.Withheld withheld ->
                        throw new ProblemException(
                                        ProblemType.UNAVAILABLE,
                                        "The rights of a story were changed while it was read.")
                                .withHeader("Retry-After", "1");
                })
                .toList();
    }

    private static Decision.Allowed allowed(String subject, Decision decision) {
        return switch (decision) {
            case Decision.Allowed allowed -> allowed;
            case Decision.Withheld withheld -> throw Withheld.refusal(subject, withheld);
        };
    }
}
