package news.cutline.page.oembed;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.delivery.ShowCards;
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
                var frame = keyed(links.card(card.content().slug()), named);
                yield new Composed<>(Embeddable.of(card.content(), frame), card.validUntil());
            }
            case MEDIUM -> {
                var id = UUID.fromString(named.name());
                var figure = singles.figure(id, reader, now);
                var frame = keyed(links.medium(id), named);
                yield new Composed<>(Embeddable.of(figure.content().block(), frame, site.name()), figure.validUntil());
            }
            case EMBED -> {
                var id = UUID.fromString(named.name());
                var embed = singles.embed(id, reader, now);
                var frame = keyed(links.embed(id), named);
                yield new Composed<>(Embeddable.of(embed.content().block(), frame, site.name()), embed.validUntil());
            }
        };
    }

    private static URI keyed(URI frame, Named named) {
        return named.key() == null ? frame : URI.create(frame + "?key=" + named.key());
    }
}
