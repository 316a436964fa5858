package news.cutline.platform.caching.cdn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;

import news.cutline.platform.caching.Freshness;
import news.cutline.platform.caching.Freshness.Holder;

class CdnHeadersTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final UUID ONE = UUID.fromString("0190a8f0-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("0190a8f0-0000-7000-8000-000000000002");

    @ParameterizedTest
    @CsvSource({
        "varnish, xkey, all 1y2p0ij32e8e9 1y2p0ij32e8ea, CDN-Cache-Control",
        "fastly, Surrogate-Key, all 1y2p0ij32e8e9 1y2p0ij32e8ea, Surrogate-Control",
        "cloudflare, Cache-Tag, 'all,1y2p0ij32e8e9,1y2p0ij32e8ea', CDN-Cache-Control"
    })
    void each_cache_is_told_in_its_own_words(String cdn, String keyHeader, String keys, String lifetimeHeader) {
        assertThat(headers(cdn, "10m", shared(Set.of(ONE, OTHER), Duration.ofDays(1)), NOW))
                .isEqualTo(Map.of(keyHeader, keys, lifetimeHeader, "max-age=600"));
    }

    @Test
    void nothing_is_told_where_there_is_none_or_the_answer_is_for_one_client() {
        assertThat(headers("none", "10m", shared(Set.of(ONE), Duration.ofDays(1)), NOW))
                .isEmpty();
        for (var holder : Set.of(Holder.CLIENT, Holder.CLIENT_ALONE)) {
            var own = new Freshness(Set.of(ONE), NOW, NOW.plusSeconds(90), holder);
            assertThat(headers("varnish", "10m", own, NOW)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"10m, 601, 600", "10m, 600, 600", "10m, 599, 599", "1h, 7200, 3600", "10m, 0, 0", "1s, 30, 1"})
    void answer_is_never_kept_longer_than_it_stands(String lifetime, long left, long seconds) {
        var headers = headers("varnish", lifetime, shared(Set.of(ONE), Duration.ofSeconds(left)), NOW);

        assertThat(headers).containsEntry("CDN-Cache-Control", "max-age=" + seconds);
    }

    @Test
    void answer_that_took_long_lives_as_long_as_where_nobody_purges() {
        var slow = shared(Set.of(ONE), Duration.ofDays(1));

        assertThat(headers("varnish", "10m", slow, NOW.plusMillis(999))).containsKey("CDN-Cache-Control");
        assertThat(headers("varnish", "10m", slow, NOW.plusMillis(1000))).containsOnlyKeys("xkey");
    }

    @Test
    void header_has_less_than_four_thousand_signs_whatever_the_answer_is_made_of() {
        var most = headers("varnish", "10m", shared(things(250), Duration.ofDays(1)), NOW);
        var more = headers("varnish", "10m", shared(things(251), Duration.ofDays(1)), NOW);

        assertThat(most.get("xkey")).hasSizeBetween(3_000, 4_000);
        assertThat(more).containsEntry("xkey", "all many");
    }

    @Test
    void what_is_made_of_many_things_is_purged_whatever_has_changed() {
        assertThat(PurgeKeys.toPurge(Set.of(ONE))).containsExactlyInAnyOrder(PurgeKeys.of(ONE), PurgeKeys.MANY);
        assertThat(PurgeKeys.toPurge(Set.of())).isEmpty();
    }

    @Test
    void ids_of_one_moment_have_different_keys() {
        assertThat(things(10_000).stream().map(PurgeKeys::of).collect(Collectors.toSet()))
                .hasSize(10_000)
                .allMatch(key -> key.matches("[0-9a-z]{13}"));
    }

    private static Freshness shared(Set<UUID> things, Duration left) {
        return Freshness.shared(things, NOW, NOW.plus(left));
    }

    private static Set<UUID> things(int count) {
        return IntStream.range(0, count).mapToObj(number -> UUID.randomUUID()).collect(Collectors.toSet());
    }

    private static Map<String, String> headers(String cdn, String lifetime, Freshness freshness, Instant now) {
        var headers = new HashMap<String, String>();
        var told = new CdnHeaders(config(cdn, lifetime));
        told.addKeys(freshness, headers::put);
        told.addLifetimeOfNew(freshness, now, headers::put);
        return headers;
    }

    private static CdnConfig config(String cdn, String lifetime) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(CdnConfig.class)
                .withDefaultValue("cutline.cdn", cdn)
                .withDefaultValue("cutline.cdn.lifetime", lifetime)
                .build()
                .getConfigMapping(CdnConfig.class);
    }
}
