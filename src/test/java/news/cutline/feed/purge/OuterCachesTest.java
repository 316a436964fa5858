package news.cutline.feed.purge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;

import news.cutline.platform.caching.cdn.CdnConfig;

/// What the caches are sent, as a server sees it.
class OuterCachesTest {

    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    private volatile int status = 200;
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void varnish_is_sent_a_purge_at_each_address() throws Exception {
        var caches = caches(Map.of("cutline.cdn", "varnish", "cutline.cdn.addresses", address() + "," + address()));

        assertThat(caches).hasSize(2);
        caches.getFirst().purge(List.of("a", "b"));
        assertThat(seen).containsExactly("PURGE / Xkey: a b");
    }

    @Test
    void fastly_is_sent_keys_in_a_header() throws Exception {
        var caches = caches(Map.of(
                "cutline.cdn", "fastly",
                "cutline.cdn.addresses", address(),
                "cutline.cdn.zone", "service1",
                "cutline.cdn.token", "secret"));

        caches.getFirst().purge(List.of("a", "b"));
        assertThat(seen).containsExactly("POST /service/service1/purge Fastly-key: secret Surrogate-key: a b");
    }

    @Test
    void cloudflare_is_sent_tags_as_json() throws Exception {
        var caches = caches(Map.of(
                "cutline.cdn", "cloudflare",
                "cutline.cdn.addresses", address() + "/client/v4",
                "cutline.cdn.zone", "zone1",
                "cutline.cdn.token", "secret"));

        caches.getFirst().purge(List.of("a", "b"));
        assertThat(seen)
                .containsExactly(
                        "POST /client/v4/zones/zone1/purge_cache Authorization: Bearer secret {\"tags\":[\"a\",\"b\"]}");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 401, 403, 429, 500, 503})
    void refusal_is_a_failure(int refusal) throws Exception {
        var cache = caches(Map.of("cutline.cdn", "varnish", "cutline.cdn.addresses", address()))
                .getFirst();
        status = refusal;

        assertThatThrownBy(() -> cache.purge(List.of("a"))).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cutline.cdn=varnish",
                "cutline.cdn=varnish cutline.cdn.addresses=ftp://cache",
                "cutline.cdn=varnish cutline.cdn.addresses=cache:6081",
                "cutline.cdn=varnish cutline.cdn.addresses=http://cache/?a=b",
                "cutline.cdn=fastly",
                "cutline.cdn=fastly cutline.cdn.token=secret",
                "cutline.cdn=fastly cutline.cdn.zone=service1",
                "cutline.cdn=cloudflare cutline.cdn.zone=zone1",
                "cutline.cdn=akamai",
                "cutline.cdn=varnish cutline.cdn.adresses=http://cache"
            })
    void service_does_not_start_with_half_a_configuration(String settings) {
        var broken = Stream.of(settings.split(" "))
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));

        assertThatThrownBy(() -> caches(broken))
                .isInstanceOf(RuntimeException.class)
                .message()
                .contains("cutline.cdn");
    }

    @Test
    void nobody_is_purged_without_a_cache() {
        assertThat(caches(Map.of())).isEmpty();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = Stream.of("Authorization", "Fastly-key", "Surrogate-key", "Xkey")
                .filter(exchange.getRequestHeaders()::containsKey)
                .map(name -> " " + name + ": " + exchange.getRequestHeaders().getFirst(name))
                .reduce("", String::concat);
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + headers
                + (body.isEmpty() ? "" : " " + body));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static List<? extends OuterCache> caches(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(CdnConfig.class);
        settings.forEach(config::withDefaultValue);
        return new OuterCaches(config.build().getConfigMapping(CdnConfig.class)).all();
    }
}
