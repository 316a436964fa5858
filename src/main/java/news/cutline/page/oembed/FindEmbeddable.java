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
                var found = card.map(shown -> Embeddable.of(shown, frame, site.name()));
                yield offered(found, card.content().language(), named, now);
            }
            case MEDIUM -> {
                var id = UUID.fromString(named.name());
                var figure = singles.figure(id, reader, now);
                var frame = Embedding.address(links.medium(id), named.key());
                var found = figure.map(shown -> Embeddable.of(shown.block(), frame, site.name()));
                yield offered(found, figure.content().language(), named, now);
            }
            case EMBED -> {
                var id = UUID.fromString(named.name());
                var embed = singles.embed(id, reader, now);
                var frame = Embedding.address(links.embed(id), named.key());
                var found = embed.map(shown -> Embeddable.of(shown, frame, site.name()));
                yield offered(found, embed.content().language(), named, now);
            }
        };
    }

    /// The frame asks anew for each reader. A picture beside it is kept by whoever asks now, and shown to readers who
    /// are somewhere else: only a partner, by its key, says where these are.
    private Composed<Embeddable> offered(Composed<Embeddable> found, String language, Named named, Instant now) {
        var picture = found.content().picture();
        if (named.key() != null || picture == null) {
            return found;
        }
        var isForKeeping = singles.isForKeeping(picture, language, now);
        return (isForKeeping.content() ? found : found.map(Embeddable::withoutPicture)).with(isForKeeping);
    }
}
