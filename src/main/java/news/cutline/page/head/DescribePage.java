package news.cutline.page.head;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.RawString;

import news.cutline.delivery.jsonld.JsonLd;
import news.cutline.delivery.single.Single;
import news.cutline.delivery.site.SiteConfig;
import news.cutline.delivery.site.SiteLinks;
import news.cutline.delivery.story.Card;
import news.cutline.delivery.story.DeliveredArticle;
import news.cutline.delivery.story.DeliveredEmbed;
import news.cutline.delivery.story.DeliveredFigure;
import news.cutline.page.head.Head.Article;
import news.cutline.page.html.Picture;

/// Writes the heads of pages.
@ApplicationScoped
public class DescribePage {

    private final SiteConfig site;
    private final SiteLinks links;
    private final JsonLd data;

    DescribePage(SiteConfig site, SiteLinks links, JsonLd data) {
        this.site = site;
        this.links = links;
        this.data = data;
    }

    /// The head of a page that shows a whole story.
    ///
    /// @param social what everybody may have of the story who shows its address; empty where that is nothing
    public Head story(DeliveredArticle story, Optional<Card> social) {
        return new Head(
                Optional.ofNullable(story.headline()).orElse(story.slug()),
                social.map(Card::standfirst).orElse(null),
                story.url(),
                "article",
                story.language(),
                site.name(),
                social.flatMap(card -> Picture.of(card.leadMedia())).orElse(null),
                new Article(story.publishedAt(), story.updatedAt(), story.byline(), story.section(), story.tags()),
                story.links().oembed(),
                new RawString(data.story(story)));
    }

    /// The head of a page that shows a story as a card.
    ///
    /// @param social what everybody may have of the story who shows its address; empty where that is nothing
    public Head card(Card card, Optional<Card> social) {
        return new Head(
                Optional.ofNullable(card.headline()).orElse(card.slug()),
                social.map(Card::standfirst).orElse(null),
                card.url(),
                "article",
                card.language(),
                site.name(),
                social.flatMap(shown -> Picture.of(shown.leadMedia())).orElse(null),
                new Article(card.publishedAt(), card.updatedAt(), card.byline(), card.section(), card.tags()),
                links.discovery(links.reading(card.slug())),
                new RawString(data.card(card)));
    }

    /// The head of a page that shows one picture.
    ///
    /// @param address of this page
    /// @param social the same picture as everybody may have it who shows the address; empty where nobody may
    public Head picture(Single<DeliveredFigure> single, URI address, Optional<DeliveredFigure> social) {
        var figure = single.block();
        var words = Optional.ofNullable(figure.caption());
        var text = words.map(caption -> caption.text());
        return new Head(
                text.or(() -> words.map(caption -> caption.altText())).orElse(site.name()),
                social.isPresent() ? text.orElse(null) : null,
                address,
                "website",
                words.map(caption -> caption.language()).orElse(single.language()),
                site.name(),
                social.flatMap(Picture::of).orElse(null),
                null,
                links.discovery(address),
                new RawString(data.figure(figure)));
    }

    /// The head of a page that shows one embed.
    ///
    /// @param address of this page
    /// @param social the same embed as everybody may have it who shows the address; empty where nobody may
    public Head embed(Single<DeliveredEmbed> single, URI address, Optional<DeliveredEmbed> social) {
        var embed = single.block();
        // It offers nobody the poster that it may not show itself.
        var poster = embed.embed().poster() instanceof DeliveredFigure
                ? social.flatMap(shown -> Picture.of(shown.embed().poster()))
                : Optional.<Picture>empty();
        return new Head(
                Optional.ofNullable(embed.embed().title()).orElse(site.name()),
                social.map(shown -> shown.embed().fallbackText()).orElse(null),
                address,
                "website",
                single.language(),
                site.name(),
                poster.orElse(null),
                null,
                links.discovery(address),
                new RawString(data.embed(embed)));
    }
}
