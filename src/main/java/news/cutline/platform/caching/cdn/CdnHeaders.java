package news.cutline.platform.caching.cdn;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.platform.caching.Freshness;
import news.cutline.platform.caching.Freshness.Holder;

/// Tells the shared cache in front of the service what it may keep for longer than others, because it is told when to
/// forget it.
@ApplicationScoped
public class CdnHeaders {

    /// From when on a purge reaches answers that were begun before the change: it is sent twice, the second time not
    /// before this.
    private static final Duration SWIFT = Duration.ofSeconds(1);

    private final Cdn cdn;
    private final long lifetime;

    CdnHeaders(CdnConfig config) {
        cdn = config.kind();
        lifetime = config.lifetime().toSeconds();
    }

    /// Tells every cache how long it may keep an answer, and this one what it was made of.
    public void describe(Freshness freshness, Instant now, BiConsumer<String, String> headers) {
        headers.accept("Cache-Control", freshness.header(now));
        addKeys(freshness, headers);
    }

    void addKeys(Freshness freshness, BiConsumer<String, String> headers) {
        if (isFor(freshness)) {
            headers.accept(cdn.keyHeader(), cdn.list(PurgeKeys.ofAnswer(freshness.keys())));
        }
    }

    /// Lets an answer be kept that was just made. One that took long may have been overtaken by a change whose purge
    /// it comes too late for: it lives as long as in caches that nobody purges.
    public void addLifetimeOfNew(Freshness freshness, Instant now, BiConsumer<String, String> headers) {
        if (freshness.from().plus(SWIFT).isAfter(now)) {
            addLifetime(freshness, now, headers);
        }
    }

    /// Lets an answer be kept that stands at `now`.
    public void addLifetime(Freshness freshness, Instant now, BiConsumer<String, String> headers) {
        if (isFor(freshness)) {
            headers.accept(cdn.lifetimeHeader(), "max-age=" + secondsLeft(freshness, now));
        }
    }

    /// What is one client's is for no shared cache.
    private boolean isFor(Freshness freshness) {
        return cdn != Cdn.NONE && freshness.holder() == Holder.ANYBODY;
    }

    private long secondsLeft(Freshness freshness, Instant now) {
        return freshness.until().isAfter(now.plusSeconds(lifetime))
                ? lifetime
                : Math.max(0, Duration.between(now, freshness.until()).toSeconds());
    }
}
