package news.cutline.delivery.story;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.article.body.BodyBlock;
import news.cutline.article.publication.Publication;
import news.cutline.delivery.audience.Look;
import news.cutline.delivery.audience.NextChangeRepository;
import news.cutline.delivery.ingredient.IngredientRepository;
import news.cutline.delivery.ingredient.Ingredients;
import news.cutline.delivery.ingredient.LiveCards;
import news.cutline.delivery.ingredient.Named;
import news.cutline.delivery.site.SiteLinks;
import news.cutline.media.Illustration;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.rows.Sql;
import news.cutline.rights.Audience;
import news.cutline.rights.Decision;
import news.cutline.rights.RightsPolicy;

/// Composes stories as an audience may have them.
@ApplicationScoped
public class Composer {

    private static final String STORY = "story";

    private final IngredientRepository ingredients;
    private final NextChangeRepository changes;
    private final SiteLinks links;

    Composer(IngredientRepository ingredients, NextChangeRepository changes, SiteLinks links) {
        this.ingredients = ingredients;
        this.changes = changes;
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
    public Composed<DeliveredArticle> article(Publication publication, Look look) {
        var explained = explain(publication, look);
        var refusal = explained.refusal();
        if (refusal != null) {
            throw refusal;
        }
        return new Composed<>(Objects.requireNonNull(explained.article()), explained.validUntil(), explained.keys());
    }

    /// The same, with all that was decided about it. Without the story where its text is refused.
    public Explained explain(Publication publication, Look look) {
        var named = publication.content.related();
        var selection =
                named.isEmpty() ? LiveCards.none() : LiveCards.select(look).add(" and p.article_id = any (?)", named);
        var found = ingredients.fetch(Named.byStory(publication), selection);
        var related = related(named, found, look);
        var composition = composition(found, look);
        return switch (composition.text(publication)) {
            case Decision.Allowed text -> {
                // What is decided for the cards counts, and is not about this story.
                var cards = composition(found, look);
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
                        found.keys());
        };
    }

    /// Those stories of these that may be shown.
    private Composed<List<Publication>> related(List<UUID> named, Ingredients found, Look look) {
        var shown =
                named.stream().map(found.cards()::get).filter(Objects::nonNull).toList();
        var related = new Composed<>(shown, Instant.MAX, Set.copyOf(named));
        // The others can come by time or by what decides about lists.
        return shown.size() == named.size()
                ? related
                : related.until(changes.after(look)).about(Composed.LISTS);
    }

    /// The card of a story, or the refusal of its text.
    public Composed<Card> card(Publication publication, Audience audience, Instant now) {
        var composition = new Composition(ingredients.fetch(Named.byCard(publication)), audience, now, links);
        var card = composition.card(allowed(STORY, composition.text(publication)), publication);
        return composition.composed(card);
    }

    /// The card of a story, or nothing where its text is withheld.
    public Composed<Optional<Card>> findCard(Publication publication, Audience audience, Instant now) {
        var composition = new Composition(ingredients.fetch(Named.byCard(publication)), audience, now, links);
        Optional<Card> card = switch (composition.text(publication)) {
            case Decision.Allowed text -> Optional.of(composition.card(text, publication));
            case Decision.Withheld withheld -> Optional.empty();
        };
        return composition.composed(card);
    }

    /// @param selection of [LiveCards], in the order of the list
    public Composed<List<Card>> cards(Sql selection, Look look) {
        var found = ingredients.fetch(Named.NOTHING, selection);
        var composition = composition(found, look);
        return composition
                .composed(cards(composition, found.cards().sequencedValues()))
                .until(changes.after(look))
                .about(Composed.LISTS);
    }

    /// An embed by itself, or what stands where the audience may not have it; empty where it is not there any more.
    ///
    /// @param language of the story that shows it
    public Optional<Composed<DeliveredBlock>> embed(UUID id, String language, Audience audience, Instant now) {
        var found = ingredients.fetch(Named.embed(id));
        var composition = new Composition(found, audience, now, links);
        return Optional.ofNullable(found.embeds().get(id))
                .map(known -> composition.embed(id, language))
                .map(composition::composed);
    }

    /// The same of a medium, with its general caption.
    public Optional<Composed<DeliveredBlock>> figure(UUID medium, String language, Audience audience, Instant now) {
        var found = ingredients.fetch(Named.medium(medium));
        var composition = new Composition(found, audience, now, links);
        return Optional.ofNullable(found.illustrations().get(medium))
                .map(known -> composition.figure(new BodyBlock.Figure(medium, null), language))
                .map(composition::composed);
    }

    /// Passes where the audience may have the text of a story; refuses it otherwise, as it would the story.
    ///
    /// @return the next instant at which the answer can change
    public Instant requireText(Publication publication, Audience audience, Instant now) {
        var composition = new Composition(ingredients.fetch(Named.byText(publication)), audience, now, links);
        return allowed(STORY, composition.text(publication)).validUntil();
    }

    /// Passes where the audience may have a medium by itself; refuses it otherwise.
    ///
    /// @return the next instant at which the answer can change
    public Instant admit(Illustration illustration, Audience audience, Instant now) {
        var subject = illustration.credit().subject(illustration.medium().isKilled());
        return allowed("medium", RightsPolicy.decide(subject, audience, now)).validUntil();
    }

    private Composition composition(Ingredients found, Look look) {
        return new Composition(found, look.audience(), look.now(), links);
    }

    private static List<Card> cards(Composition composition, Collection<Publication> publications) {
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
