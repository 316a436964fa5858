package news.cutline.delivery.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.cutline.article.body.BodyBlock;
import news.cutline.article.publication.Publication;
import news.cutline.credit.Credit;
import news.cutline.delivery.ingredient.Ingredients;
import news.cutline.delivery.share.Discovery;
import news.cutline.delivery.site.SiteLinks;
import news.cutline.platform.time.Earlier;
import news.cutline.rights.Audience;
import news.cutline.rights.Channel;
import news.cutline.rights.Decision;
import news.cutline.rights.RightsPolicy;

/// Composes what one audience gets at one instant, and keeps in mind until when that stands.
final class Composition {

    private final Ingredients ingredients;
    private final Audience audience;
    private final Instant instant;
    private final SiteLinks links;
    private final List<Ruling> rulings = new ArrayList<>();
    private final Set<UUID> keys = new HashSet<>();
    private Instant validUntil = Instant.MAX;

    Composition(Ingredients ingredients, Audience audience, Instant instant, SiteLinks links) {
        this.ingredients = ingredients;
        this.audience = audience;
        this.instant = instant;
        this.links = links;
    }

    /// The next instant at which something that was composed here can change by itself.
    Instant validUntil() {
        return validUntil;
    }

    /// What was composed here, and how long it stands.
    <T> Composed<T> composed(T content) {
        return new Composed<>(content, validUntil, keys).about(ingredients.keys());
    }

    /// Everything that was decided so far, in the order of the story.
    List<Ruling> rulings() {
        return List.copyOf(rulings);
    }

    /// Whether this audience may have the story at all, for the sake of those whose text it is.
    Decision text(Publication publication) {
        return Decision.all(publication.content.credits().stream()
                .map(id -> known(ingredients.credits().get(id)))
                .map(credit -> decide("text", publication.articleId, credit, false))
                .toList());
    }

    /// @param text the decision about the text of the story
    DeliveredArticle article(Decision.Allowed text, Publication publication, List<Card> related) {
        standWith(publication);
        var content = publication.content;
        var leadsOn = leadsOn(publication);
        return new DeliveredArticle(
                publication.articleId,
                publication.slug,
                links.page(publication),
                content.language(),
                content.headline(),
                content.kicker(),
                content.standfirst(),
                content.byline(),
                content.contributors(),
                section(publication),
                tags(publication),
                publication.publishedAt,
                publication.firstPublishedAt,
                publication.liveFrom,
                leadMedia(publication),
                content.body().stream()
                        .map(block -> block(block, content.language()))
                        .toList(),
                related,
                ingredients.corrections().getOrDefault(publication.articleId, List.of()),
                new DeliveredArticle.Share(
                        leadsOn.canonical(), content.headline(), content.standfirst(), leadsOn.embed()),
                credits(publication),
                leadsOn);
    }

    /// @param text the decision about the text of the story
    Card card(Decision.Allowed text, Publication publication) {
        standWith(publication);
        var content = publication.content;
        return new Card(
                publication.articleId,
                publication.slug,
                links.page(publication),
                content.language(),
                content.headline(),
                content.kicker(),
                content.standfirst(),
                content.byline(),
                section(publication),
                tags(publication),
                publication.publishedAt,
                publication.liveFrom,
                leadMedia(publication),
                credits(publication));
    }

    private DeliveredArticle.Links leadsOn(Publication publication) {
        var canonical = links.page(publication);
        var title = Optional.ofNullable(publication.content.headline()).orElse(publication.slug);
        var embed = isEmbeddable(publication) ? links.card(publication.slug) : null;
        var oembed = embed == null ? null : links.discovery(links.reading(publication.slug));
        var tags = Stream.concat(
                Stream.of(Discovery.canonicalTag(canonical)),
                Stream.ofNullable(oembed).flatMap(discovery -> discovery.tags(title).stream()));
        return new DeliveredArticle.Links(links.self(publication.slug), canonical, embed, oembed, tags.toList());
    }

    /// Whether everybody may have the text in a page of theirs, where this audience is.
    private boolean isEmbeddable(Publication publication) {
        var anyone = Audience.anyone(Channel.EMBED, audience.territories());
        var decision = Decision.all(publication.content.credits().stream()
                .map(id -> known(ingredients.credits().get(id)).subject(false))
                .map(subject -> RightsPolicy.decide(subject, anyone, instant))
                .toList());
        validUntil = Earlier.of(validUntil, decision.validUntil());
        return decision instanceof Decision.Allowed;
    }

    private @Nullable TopicName section(Publication publication) {
        return publication.sectionId == null
                ? null
                : TopicName.of(known(ingredients.topics().get(publication.sectionId)));
    }

    private List<TopicName> tags(Publication publication) {
        return publication.tagIds.stream()
                .map(id -> TopicName.of(known(ingredients.topics().get(id))))
                .toList();
    }

    private List<DeliveredCredit> credits(Publication publication) {
        return publication.content.credits().stream()
                .map(id -> DeliveredCredit.of(known(ingredients.credits().get(id))))
                .toList();
    }

    private @Nullable DeliveredBlock leadMedia(Publication publication) {
        var lead = publication.content.leadMedia();
        return lead == null ? null : figure(lead, publication.content.language());
    }

    private DeliveredBlock block(BodyBlock block, String language) {
        return switch (block) {
            case BodyBlock.Paragraph paragraph -> new DeliveredBlock.Paragraph(paragraph.html());
            case BodyBlock.Heading heading -> new DeliveredBlock.Heading(heading.level(), heading.text());
            case BodyBlock.Quote quote -> new DeliveredBlock.Quote(quote.html(), quote.attribution());
            case BodyBlock.ItemList list -> new DeliveredBlock.ItemList(list.ordered(), list.items());
            case BodyBlock.Figure figure -> figure(figure, language);
            case BodyBlock.Embedded embedded -> embed(embedded.embed(), language);
        };
    }

    DeliveredBlock figure(BodyBlock.Figure figure, String language) {
        var illustration = known(ingredients.illustrations().get(figure.media()));
        var medium = illustration.medium();
        return switch (decide("figure", medium.id, illustration.credit(), medium.isKilled())) {
            case Decision.Allowed allowed -> DeliveredFigure.of(allowed, illustration, figure.caption(), language);
            case Decision.Withheld withheld -> Withheld.of("figure", withheld, illustration.credit());
        };
    }

    DeliveredBlock embed(UUID id, String language) {
        var embed = known(ingredients.embeds().get(id));
        var credit = known(ingredients.credits().get(embed.creditId));
        return switch (decide("embed", id, credit, false)) {
            case Decision.Allowed allowed ->
                DeliveredEmbed.of(
                        allowed,
                        embed,
                        credit,
                        Optional.ofNullable(embed.posterId)
                                .map(poster -> figure(new BodyBlock.Figure(poster, null), language))
                                .orElse(null));
            case Decision.Withheld withheld -> Withheld.of("embed", withheld, credit);
        };
    }

    private Decision decide(String subject, UUID id, Credit credit, boolean isKilled) {
        var decision = RightsPolicy.decide(credit.subject(isKilled), audience, instant);
        validUntil = Earlier.of(validUntil, decision.validUntil());
        rulings.add(new Ruling(subject, id, credit, decision));
        return decision;
    }

    private void standWith(Publication publication) {
        keys.add(publication.articleId);
        validUntil = Earlier.of(validUntil, publication.liveUntil);
    }

    /// What a publication names cannot be deleted while it is public.
    private static <T> T known(@Nullable T ingredient) {
        return Objects.requireNonNull(ingredient, "a publication names something that is gone");
    }
}
