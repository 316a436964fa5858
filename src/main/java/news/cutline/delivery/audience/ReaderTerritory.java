package news.cutline.delivery.audience;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;

import news.cutline.delivery.site.SiteConfig;
import news.cutline.platform.caching.Variant;
import news.cutline.platform.http.route.RouteOrder;
import news.cutline.platform.validation.CountryCode;

/// In which country an anonymous reader is: as the header says that configuration names, which a proxy in front sets,
/// else as configured for all, else unknown. No other header counts, because readers can send any.
@ApplicationScoped
class ReaderTerritory implements Variant {

    private final SiteConfig site;
    private final CurrentVertxRequest current;

    ReaderTerritory(SiteConfig site, CurrentVertxRequest current) {
        this.site = site;
        this.current = current;
    }

    /// Tells caches by what answers differ: at the content API by the key, and everywhere by the country, where that is
    /// told.
    void install(@Observes Router router) {
        var country = site.territoryHeader().orElse(null);
        var onContent = country == null ? "Authorization" : "Authorization, " + country;
        router.route().order(RouteOrder.VARY).handler(context -> {
            var deciding = context.request().path().startsWith("/v1/") ? onContent : country;
            if (deciding != null) {
                context.addHeadersEndHandler(ready -> vary(context.response().headers(), deciding));
            }
            context.next();
        });
    }

    @Override
    public @Nullable String of(HttpServerRequest request) {
        return site.territoryHeader().isPresent() ? String.join(",", ofReader(request)) : null;
    }

    private static void vary(MultiMap headers, String deciding) {
        var others = headers.getAll(HttpHeaders.VARY);
        headers.set(HttpHeaders.VARY, others.isEmpty() ? deciding : String.join(", ", others) + ", " + deciding);
    }

    /// The country, or none where it is unknown. A proxy that cannot tell it says so by what is no country, such as
    /// `XX`; where there is no header at all, no proxy was passed.
    Set<String> ofReader() {
        return ofReader(current.getCurrent().request());
    }

    private Set<String> ofReader(HttpServerRequest request) {
        var sent = site.territoryHeader()
                .map(name -> request.headers().getAll(name))
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
