package news.cutline.page.card;

import java.net.URI;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.delivery.ShowCards;
import news.cutline.delivery.audience.Embedding;
import news.cutline.delivery.site.SiteConfig;
import news.cutline.delivery.site.SiteLinks;
import news.cutline.delivery.story.Card;
import news.cutline.delivery.story.Composed;
import news.cutline.page.frame.FramePage;
import news.cutline.page.head.DescribePage;
import news.cutline.page.html.Story;

/// Composes the page that shows a story as a card, with what programs read of it.
@ApplicationScoped
class ComposeCard {

    private final ShowCards cards;
    private final DescribePage heads;
    private final SiteConfig site;
    private final SiteLinks links;

    ComposeCard(ShowCards cards, DescribePage heads, SiteConfig site, SiteLinks links) {
        this.cards = cards;
        this.heads = heads;
        this.site = site;
        this.links = links;
    }

    Composed<FramePage> page(String slug, Embedding embedding, Instant now) {
        var found = cards.embedded(slug, embedding.reader(), now);
        var story = Story.of(found.content());
        var social = cards.social(found.content(), now);
        // It offers nobody the picture that it may not show itself.
        var offered = social.content().filter(card -> !story.isPictureWithheld());
        var head = heads.card(found.content(), offered);
        var visit = embedding.address(links.visit(links.card(found.content().slug())));
        return found.map(card -> FramePage.of(StoryCard.of(story, head, visit, site.name()), story.pictureOrigins())
                        .describedAt(head.discovery()))
                .with(social);
    }

    /// Where people read the story.
    Composed<URI> target(String slug, Embedding embedding, Instant now) {
        return cards.embedded(slug, embedding.reader(), now).map(Card::url);
    }
}
