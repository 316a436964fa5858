package news.cutline.platform.memory;

import com.github.benmanes.caffeine.cache.Caffeine;

/// Begins caches that are looked at for each request.
public final class Caches {

    private Caches() {}

    /// A cache whose bounds are still to be said. Whoever looks does the little housekeeping that is due, instead of
    /// waking another thread for it.
    public static Caffeine<Object, Object> begin() {
        return Caffeine.newBuilder().executor(Runnable::run);
    }
}
