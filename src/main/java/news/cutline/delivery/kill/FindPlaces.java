package news.cutline.delivery.kill;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.delivery.site.SiteLinks;
import news.cutline.journal.Kind;
import news.cutline.journal.References;
import news.cutline.journal.Use;
import news.cutline.media.medium.Medium;
import news.cutline.media.medium.MediumView;
import news.cutline.platform.time.Clock;

/// Finds all places where killed media are shown, by the same number of queries however many there are.
@ApplicationScoped
class FindPlaces {

    private final References references;
    private final PublicStoryRepository stories;
    private final SiteLinks links;
    private final Clock clock;

    FindPlaces(References references, PublicStoryRepository stories, SiteLinks links, Clock clock) {
        this.references = references;
        this.stories = stories;
        this.links = links;
        this.clock = clock;
    }

    /// @param killed the medium that somebody asked to be killed, and behind it those of the same file
    KilledMedium of(List<Medium> killed) {
        var ids = killed.stream().map(medium -> medium.id).toList();
        var uses = uses(ids);
        return new KilledMedium(
                MediumView.of(killed.getFirst()), ids.subList(1, ids.size()), uses, addresses(killed, uses));
    }

    /// A story may use them both by themselves and through an embed.
    private List<Use> uses(List<UUID> media) {
        var direct = references.allUses(Kind.MEDIA, media);
        var byId = new LinkedHashMap<UUID, Use>();
        Stream.concat(direct.stream(), references.allUses(Kind.EMBED, ids(direct, Kind.EMBED)).stream())
                .forEach(use -> byId.merge(
                        use.id(), use, (one, other) -> new Use(one.kind(), one.id(), one.live() || other.live())));
        return byId.values().stream()
                .sorted(Comparator.comparing(use -> !use.live()))
                .toList();
    }

    private List<URI> addresses(List<Medium> killed, List<Use> uses) {
        var articles = ids(uses, Kind.ARTICLE);
        // Stories that lead to them show their cards.
        var leading = ids(references.allUses(Kind.ARTICLE, articles), Kind.ARTICLE);
        var shown =
                Stream.concat(articles.stream(), leading.stream()).distinct().toList();
        var open = stories.findPublic(shown, clock.now());
        return Stream.of(
                        killed.stream()
                                .flatMap(
                                        medium -> Stream.ofNullable(medium.href).map(FindPlaces::ascii)),
                        open.stream().flatMap(this::addresses),
                        open.isEmpty() ? Stream.<URI>empty() : frames(killed, ids(uses, Kind.EMBED)))
                .flatMap(addresses -> addresses)
                .distinct()
                .toList();
    }

    /// As caches know it.
    private static URI ascii(String href) {
        return URI.create(URI.create(href).toASCIIString());
    }

    /// Where they stand by themselves, and as the posters of embeds.
    private Stream<URI> frames(List<Medium> media, List<UUID> embeds) {
        return Stream.concat(
                media.stream().map(medium -> links.medium(medium.id)),
                embeds.stream().flatMap(id -> Stream.of(links.embed(id), links.embedSelf(id))));
    }

    private Stream<URI> addresses(PublicStory story) {
        return Stream.of(
                links.page(story.slug(), story.canonicalUrl()),
                links.reading(story.slug()),
                links.story(story.slug()),
                links.self(story.slug()),
                links.self(story.id().toString()),
                links.card(story.slug()));
    }

    private static List<UUID> ids(List<Use> uses, Kind kind) {
        return uses.stream().filter(use -> use.kind() == kind).map(Use::id).toList();
    }
}
