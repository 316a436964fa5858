package news.cutline.platform.caching.ready;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;

import org.jspecify.annotations.Nullable;

import io.vertx.ext.web.RoutingContext;

import news.cutline.platform.memory.Caches;

/// The keys that were good within the last minute. So each is looked at once a minute by those who know keys, whatever
/// is kept, and they notice which are in use.
final class KnownKeys {

    private static final int REMEMBERED = 100_000;
    private static final Duration GOOD = Duration.ofMinutes(1);

    private final Cache<String, Boolean> known =
            Caches.begin().maximumSize(REMEMBERED).expireAfterWrite(GOOD).build();

    /// Also where none was shown.
    boolean isKnown(@Nullable String key) {
        return key == null || known.getIfPresent(key) != null;
    }

    /// Learns from the answer whether the key is good.
    void watch(RoutingContext context, @Nullable String key) {
        if (key != null) {
            context.addHeadersEndHandler(ready -> {
                if (context.response().getStatusCode() < 400) {
                    known.put(key, true);
                } else {
                    known.invalidate(key);
                }
            });
        }
    }
}
