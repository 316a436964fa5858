package news.cutline.platform.limit;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import com.github.benmanes.caffeine.cache.Cache;

import news.cutline.platform.memory.Caches;

/// Counts the requests of callers, each in windows of its own, which begin with its first request.
///
/// Those who were not seen for a window are forgotten, and of very many at a time those who ask least: memory is
/// bounded whatever callers do.
final class Callers {

    private static final int MAXIMUM = 100_000;

    private final String policy;
    private final int limit;
    private final LongSupplier nanoTime;
    private final Cache<String, Window> windows;

    /// @param limit requests in a window; 0 for as many as they like
    Callers(String policy, int limit, LongSupplier nanoTime) {
        this.policy = policy;
        this.limit = limit;
        this.nanoTime = nanoTime;
        windows = Caches.begin()
                .maximumSize(MAXIMUM)
                .expireAfterAccess(Quota.WINDOW, TimeUnit.SECONDS)
                .build();
    }

    /// Counts a request of `caller`, and tells what it has left; empty where it is not limited.
    Optional<Quota> count(String caller) {
        return limit == 0
                ? Optional.empty()
                : Optional.of(windows.get(caller, unseen -> new Window()).count());
    }

    private final class Window {

        private long beganAt = nanoTime.getAsLong();
        private int used;

        synchronized Quota count() {
            var now = nanoTime.getAsLong();
            if (now - beganAt >= TimeUnit.SECONDS.toNanos(Quota.WINDOW)) {
                beganAt = now;
                used = 0;
            }
            used = Math.min(used, limit) + 1;
            var left = TimeUnit.SECONDS.toNanos(Quota.WINDOW) - (now - beganAt);
            // Rounded up: who comes back then must be let in.
            var seconds = (int) Math.ceilDiv(left, TimeUnit.SECONDS.toNanos(1));
            return new Quota(policy, limit, limit - used, seconds);
        }
    }
}
