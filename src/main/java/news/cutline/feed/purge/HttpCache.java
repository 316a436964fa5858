package news.cutline.feed.purge;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import news.cutline.platform.caching.cdn.Cdn;

/// A shared cache that is purged by a request.
record HttpCache(String name, HttpClient client, Function<List<String>, HttpRequest.Builder> request)
        implements OuterCache {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    static HttpCache varnish(HttpClient client, URI address) {
        return new HttpCache(
                address.getAuthority(),
                client,
                keys -> HttpRequest.newBuilder(address)
                        .method("PURGE", BodyPublishers.noBody())
                        .header(Cdn.VARNISH.keyHeader(), Cdn.VARNISH.list(keys)));
    }

    static HttpCache fastly(HttpClient client, URI api, String service, String token) {
        var address = URI.create(api + "/service/" + service + "/purge");
        return new HttpCache(
                address.getAuthority(),
                client,
                keys -> HttpRequest.newBuilder(address)
                        .POST(BodyPublishers.noBody())
                        .header("Accept", "application/json")
                        .header("Fastly-Key", token)
                        .header(Cdn.FASTLY.keyHeader(), Cdn.FASTLY.list(keys)));
    }

    static HttpCache cloudflare(HttpClient client, URI api, String zone, String token) {
        var address = URI.create(api + "/zones/" + zone + "/purge_cache");
        return new HttpCache(
                address.getAuthority(),
                client,
                keys -> HttpRequest.newBuilder(address)
                        .POST(BodyPublishers.ofString(tags(keys)))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token));
    }

    /// Keys are letters and digits, so nothing needs escaping.
    private static String tags(List<String> keys) {
        return keys.stream().collect(Collectors.joining("\",\"", "{\"tags\":[\"", "\"]}"));
    }

    @Override
    public void purge(List<String> keys) throws IOException, InterruptedException {
        var answer = client.send(request.apply(keys).timeout(PATIENCE).build(), BodyHandlers.discarding());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("It answers " + answer.statusCode());
        }
    }
}
