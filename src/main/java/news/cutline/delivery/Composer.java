package news.cutline.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.article.publication.Publication;
import news.cutline.rights.Audience;
import news.cutline.rights.Channel;

/// Composes stories for the readers of the publisher's own front ends.
@ApplicationScoped
class Composer {

    private final LiveRepository live;
    private final Ingredients.Store store;
    private final SiteLinks links;
    private final Audience readers;

    Composer(LiveRepository live, Ingredients.Store store, SiteLinks links, SiteConfig site) {
        this.live = live;
        this.store = store;
        this.links = links;
        readers = Audience.publisher(Channel.SITE, site.territory().map(Set::of).orElse(Set.of()));
    }

    /// What was composed, and the next instant at which it can change by itself.
    record Composed<T>(T content, Instant validUntil) {

        Composed<T> until(Instant instant) {
            return instant.isBefore(validUntil) ? new Composed<>(content, instant) : this;
        }
    }

    Composed<DeliveredArticle> article(Publication publication, Instant now) {
        var related = live.findAll(publication.content.related(), now);
        var inOrder = publication.content.related().stream()
                .map(related::get)
                .filter(Objects::nonNull)
                .toList();
        var composition = new Composition(store.fetch(List.of(publication), inOrder), readers, now, links);
        return new Composed<>(composition.article(publication, inOrder), composition.validUntil());
    }

    Composed<List<Card>> cards(List<Publication> publications, Instant now) {
        var composition = new Composition(store.fetch(List.of(), publications), readers, now, links);
        return new Composed<>(publications.stream().map(composition::card).toList(), composition.validUntil());
    }
}
