package news.cutline.delivery.audience;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;

import news.cutline.delivery.site.SiteConfig;
import news.cutline.platform.caching.ready.Asked;
import news.cutline.platform.validation.CountryCode;

/// In which country an anonymous reader is: as the header says that configuration names, which a proxy in front sets,
/// else as configured for all, else unknown. No other header counts, because readers can send any.
@ApplicationScoped
class ReaderTerritory {

    private final SiteConfig site;
    private final CurrentVertxRequest current;

    ReaderTerritory(SiteConfig site, CurrentVertxRequest current) {
        this.site = site;
        this.current = current;
    }

    /// Tells caches by what answers differ: at the content API by the key, and everywhere by the country, where that is
    /// told.
    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(context -> {
            var isContent = context.request().path().startsWith("/v1/");
            var deciding = Stream.concat(
                            isContent ? Stream.of("Authorization") : Stream.empty(), site.territoryHeader().stream())
                    .toList();
            site.territoryHeader()
                    .map(name -> context.request().headers().getAll(name))
                    .ifPresent(sent -> context.put(Asked.VARIANT, String.join(",", sent)));
            context.addHeadersEndHandler(ready -> vary(context.response().headers(), deciding));
            context.next();
        });
    }

    private static void vary(MultiMap headers, List<String> deciding) {
        if (!deciding.isEmpty()) {
            headers.set(
                    "Vary",
                    Stream.concat(headers.getAll("Vary").stream(), deciding.stream())
                            .collect(joining(", ")));
        }
    }

    /// The country, or none where it is unknown. A proxy that cannot tell it says so by what is no country, such as
    /// `XX`; where there is no header at all, no proxy was passed.
    Set<String> ofReader() {
        var sent = site.territoryHeader()
                .map(name -> current.getCurrent().request().headers().getAll(name))
                .orElse(List.of());
        return sent.isEmpty()
                ? ofSite()
                : Set.copyOf(sent.size() == 1 && CountryCode.ALL.contains(sent.getFirst()) ? sent : List.of());
    }

    /// The country in which the site is read, or none where it is not configured.
    Set<String> ofSite() {
        return site.territory().map(Set::of).orElse(Set.of());
    }
}
