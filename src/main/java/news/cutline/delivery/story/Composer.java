package news.cutline.delivery.story;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.article.publication.Publication;
import news.cutline.delivery.site.Doors;
import news.cutline.delivery.site.SiteLinks;
import news.cutline.media.Illustration;
import news.cutline.rights.Audience;
import news.cutline.rights.Decision;
import news.cutline.rights.RightsPolicy;

/// Composes stories: for the readers of the publisher's own front ends, where no other audience is named.
@ApplicationScoped
public class Composer {

    private final Ingredients.Store store;
    private final SiteLinks links;
    private final Audience readers;

    Composer(Ingredients.Store store, SiteLinks links, Doors doors) {
        this.store = store;
        this.links = links;
        readers = doors.site();
    }

    /// What was composed, and the next instant at which it can change by itself.
    public record Composed<T>(T content, Instant validUntil) {

        public Composed<T> until(Instant instant) {
            return instant.isBefore(validUntil) ? new Composed<>(content, instant) : this;
        }
    }

    /// The whole story, with cards of those related stories that are public.
    public Composed<DeliveredArticle> article(Publication publication, List<Publication> related, Instant now) {
        var composition = new Composition(store.fetch(List.of(publication), related), readers, now, links);
        return new Composed<>(composition.article(publication, related), composition.validUntil());
    }

    /// Lets those readers have a medium by itself, or refuses it.
    ///
    /// @return the next instant at which the answer can change
    public Instant admit(Illustration illustration, Instant now) {
        var subject = illustration.credit().subject(illustration.medium().isKilled());
        return switch (RightsPolicy.decide(subject, readers, now)) {
            case Decision.Allowed allowed -> allowed.validUntil();
            case Decision.Withheld withheld -> throw Withheld.refusal(withheld);
        };
    }

    public Composed<List<Card>> cards(List<Publication> publications, Instant now) {
        var composition = new Composition(store.fetch(List.of(), publications), readers, now, links);
        return new Composed<>(publications.stream().map(composition::card).toList(), composition.validUntil());
    }

    /// The card of a story for an audience that may be refused it as a whole, for the sake of whoever wrote it.
    public Composed<Card> card(Publication publication, Audience audience, Instant now) {
        var composition = new Composition(store.fetch(List.of(publication), List.of()), audience, now, links);
        composition.requireText(publication);
        return new Composed<>(composition.card(publication), composition.validUntil());
    }
}
