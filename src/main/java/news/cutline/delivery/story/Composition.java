package news.cutline.delivery.story;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import news.cutline.article.body.BodyBlock;
import news.cutline.article.publication.Publication;
import news.cutline.delivery.site.SiteLinks;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.rights.Audience;
import news.cutline.rights.Decision;
import news.cutline.rights.RightsPolicy;
import news.cutline.rights.Subject;

/// Composes what one audience gets at one instant, and keeps in mind until when that stands.
final class Composition {

    private final Ingredients ingredients;
    private final Audience audience;
    private final Instant instant;
    private final SiteLinks links;
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

    DeliveredArticle article(Publication publication, List<Publication> related) {
        endWith(publication);
        var content = publication.content;
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
                related.stream().map(this::card).toList(),
                ingredients.corrections().getOrDefault(publication.articleId, List.of()),
                content.credits().stream()
                        .map(id ->
                                DeliveredCredit.of(known(ingredients.credits().get(id))))
                        .toList(),
                new DeliveredArticle.Links(links.self(publication.slug)));
    }

    Card card(Publication publication) {
        endWith(publication);
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
                leadMedia(publication));
    }

    /// Refuses the whole story where this audience may not have its text.
    void requireText(Publication publication) {
        var reasons = publication.content.credits().stream()
                .map(id -> decide(known(ingredients.credits().get(id)).subject(false)))
                .flatMap(decision -> Withheld.reasons(decision).stream())
                .distinct()
                .toList();
        if (!reasons.isEmpty()) {
            throw new ProblemException(ProblemType.RIGHTS_WITHHELD, "This story may not be shown here.")
                    .with("reasons", reasons);
        }
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

    private DeliveredBlock figure(BodyBlock.Figure figure, String language) {
        var illustration = known(ingredients.illustrations().get(figure.media()));
        var credit = illustration.credit();
        return switch (decide(credit.subject(illustration.medium().isKilled()))) {
            case Decision.Allowed allowed -> DeliveredFigure.of(allowed, illustration, figure.caption(), language);
            case Decision.Withheld withheld -> Withheld.of("figure", withheld, credit);
        };
    }

    private DeliveredBlock embed(UUID id, String language) {
        var embed = known(ingredients.embeds().get(id));
        var credit = known(ingredients.credits().get(embed.creditId));
        return switch (decide(credit.subject(false))) {
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

    private Decision decide(Subject subject) {
        var decision = RightsPolicy.decide(subject, audience, instant);
        validUntil = earlier(validUntil, decision.validUntil());
        return decision;
    }

    private void endWith(Publication publication) {
        if (publication.liveUntil != null) {
            validUntil = earlier(validUntil, publication.liveUntil);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /// What a publication names cannot be deleted while it is public.
    private static <T> T known(@Nullable T ingredient) {
        return Objects.requireNonNull(ingredient, "a publication names something that is gone");
    }
}
