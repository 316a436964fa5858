package news.cutline.feed.purge;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import news.cutline.platform.caching.cdn.CdnConfig;

/// The shared caches that the configuration names. One that could not be purged would show what nobody may have any
/// more, so that the service does not start with half a configuration.
@Singleton
class OuterCaches {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final List<? extends OuterCache> all;

    @Inject
    OuterCaches(CdnConfig config) {
        this(caches(config));
    }

    OuterCaches(List<? extends OuterCache> all) {
        this.all = all;
    }

    List<? extends OuterCache> all() {
        return all;
    }

    private static List<HttpCache> caches(CdnConfig config) {
        return switch (config.kind()) {
            case NONE -> List.of();
            case VARNISH -> {
                var client = client();
                yield required(config.addresses(), "addresses").stream()
                        .map(address -> HttpCache.varnish(client, valid(address)))
                        .toList();
            }
            case FASTLY ->
                List.of(HttpCache.fastly(
                        client(),
                        api(config, "https://api.fastly.com"),
                        required(config.zone(), "zone"),
                        required(config.token(), "token")));
            case CLOUDFLARE ->
                List.of(HttpCache.cloudflare(
                        client(),
                        api(config, "https://api.cloudflare.com/client/v4"),
                        required(config.zone(), "zone"),
                        required(config.token(), "token")));
        };
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    private static URI api(CdnConfig config, String usual) {
        return config.addresses().map(addresses -> valid(addresses.getFirst())).orElseGet(() -> URI.create(usual));
    }

    private static <T> T required(Optional<T> value, String name) {
        return value.orElseThrow(() -> new IllegalArgumentException(
                "cutline.cdn." + name + " is missing: without it nothing could be purged"));
    }

    private static URI valid(URI address) {
        var isWeb = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!isWeb || address.getHost() == null || address.getQuery() != null) {
            throw new IllegalArgumentException("cutline.cdn.addresses has to name http addresses, not " + address);
        }
        return address;
    }
}
