package news.cutline.page.oembed;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.delivery.ShowCards;
import news.cutline.delivery.audience.Embedding;
import news.cutline.delivery.audience.Reader;
import news.cutline.delivery.single.FindSingle;
import news.cutline.delivery.site.SiteConfig;
import news.cutline.delivery.site.SiteLinks;
import news.cutline.delivery.story.Composed;

/// Finds what an address of ours names, as a reader may have it.
@ApplicationScoped
class FindEmbeddable {

    private final ShowCards cards;
    private final FindSingle singles;
    private final SiteLinks links;
    private final SiteConfig site;

    FindEmbeddable(ShowCards cards, FindSingle singles, SiteLinks links, SiteConfig site) {
        this.cards = cards;
        this.singles = singles;
        this.links = links;
        this.site = site;
    }

    Composed<Embeddable> find(Named named, Reader reader, Instant now) {
        return switch (named.kind()) {
            case STORY -> {
                var card = cards.embedded(named.name(), reader, now);
                var frame = Embedding.address(links.card(card.content().slug()), named.key());
                yield card.map(shown -> Embeddable.of(shown, frame, site.name()));
            }
            case MEDIUM -> {
                var id = UUID.fromString(named.name());
                var figure = singles.figure(id, reader, now);
                var frame = Embedding.address(links.medium(id), named.key());
                yield figure.map(shown -> Embeddable.of(shown.block(), frame, site.name()));
            }
            case EMBED -> {
                var id = UUID.fromString(named.name());
                var embed = singles.embed(id, reader, now);
                var frame = Embedding.address(links.embed(id), named.key());
                yield embed.map(shown -> Embeddable.of(shown.block(), frame, site.name()));
            }
        };
    }
}
