package news.cutline.page.reader;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.single.OnDemand;
import news.cutline.delivery.story.DeliveredArticle;
import news.cutline.delivery.story.DeliveredBlock;
import news.cutline.delivery.story.DeliveredEmbed;
import news.cutline.delivery.story.DeliveredFigure;
import news.cutline.page.html.Sources;

/// From where the page of a story loads what, as directives of its policy: exactly what this story shows.
final class StorySources {

    private final TreeSet<String> images = new TreeSet<>();
    private final TreeSet<String> media = new TreeSet<>();
    private final TreeSet<String> players = new TreeSet<>();

    private StorySources() {}

    static List<String> of(DeliveredArticle article) {
        var sources = new StorySources();
        Stream.concat(Stream.ofNullable(article.leadMedia()), article.body().stream())
                .forEach(sources::add);
        var directives = new ArrayList<String>();
        directives.add("img-src data:" + joined(sources.images));
        if (!sources.media.isEmpty()) {
            directives.add("media-src" + joined(sources.media));
        }
        if (!sources.players.isEmpty()) {
            directives.add("frame-src" + joined(sources.players));
        }
        return directives;
    }

    private void add(@Nullable DeliveredBlock block) {
        if (block instanceof DeliveredFigure figure && figure.media().href() != null) {
            (figure.showsPicture() ? images : media)
                    .add(Sources.origin(URI.create(figure.media().href())));
        } else if (block instanceof DeliveredEmbed embed) {
            embed.embed().frame().map(frame -> Sources.origin(frame.address())).ifPresent(players::add);
            OnDemand.poster(embed.embed()).ifPresent(this::add);
        }
    }

    private static String joined(Set<String> origins) {
        return String.join("", origins.stream().map(origin -> " " + origin).toList());
    }
}
