package news.cutline.feed.purge;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;

/// Tells one cache what it has to forget, in a thread of its own, again and again until it has heard: neither writers
/// nor other caches wait for it.
final class Messenger {

    /// As many as Cloudflare takes at once. Fastly takes more, and Varnish as many as a header of 8 KB has room for.
    static final int AT_ONCE = 100;

    private static final Logger LOG = Logger.getLogger(Messenger.class);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final OuterCache cache;
    private final Runnable settled;
    private final Counter failures;
    private final Backlog backlog = new Backlog();
    private volatile boolean isRunning = true;
    private volatile @Nullable Thread thread;
    private Duration pause = FIRST_PAUSE;

    /// @param settled is called whenever something has been purged
    Messenger(OuterCache cache, Runnable settled, MeterRegistry metrics) {
        this.cache = cache;
        this.settled = settled;
        failures = Counter.builder("purge.failures")
                .tag("cache", cache.name())
                .description("How often a cache could not be purged.")
                .register(metrics);
        TimeGauge.builder("purge.lag", () -> backlog.lag(System.nanoTime()), TimeUnit.NANOSECONDS)
                .tag("cache", cache.name())
                .description("For how long a cache has not been told what to forget.")
                .register(metrics);
    }

    Backlog backlog() {
        return backlog;
    }

    void start() {
        thread = Thread.ofPlatform().daemon().name("purge-" + cache.name()).start(this::run);
    }

    /// There may be something to tell.
    void hurry() {
        LockSupport.unpark(thread);
    }

    /// Tells what is due, and ends.
    void stop() throws InterruptedException {
        isRunning = false;
        var running = thread;
        if (running != null) {
            LockSupport.unpark(running);
            running.join(LONGEST_PAUSE);
        }
    }

    private void run() {
        while (isRunning) {
            if (!tellDue()) {
                LockSupport.parkNanos(LOOK.toNanos());
            }
        }
        var isHeard = true;
        while (isHeard) {
            isHeard = tellDue();
        }
    }

    /// Whether something was told, and heard.
    private boolean tellDue() {
        var due = backlog.due(System.nanoTime(), AT_ONCE);
        if (due.isEmpty() || !isHeard(List.copyOf(due.keySet()))) {
            return false;
        }
        backlog.settle(due, System.nanoTime());
        settled.run();
        return true;
    }

    private boolean isHeard(List<String> keys) {
        try {
            cache.purge(keys);
            if (!pause.equals(FIRST_PAUSE)) {
                LOG.infof("%s is purged again", cache.name());
                pause = FIRST_PAUSE;
            }
            return true;
        } catch (IOException | RuntimeException failure) {
            failures.increment();
            // Said once, not at every attempt.
            if (pause.equals(FIRST_PAUSE)) {
                LOG.warnf(failure, "%s cannot be purged; trying again until it can", cache.name());
            }
            await();
            return false;
        } catch (InterruptedException stopped) {
            isRunning = false;
            return false;
        }
    }

    /// What has just been added hurries the thread, but not to a cache that does not hear.
    private void await() {
        var end = System.nanoTime() + pause.toNanos();
        for (var left = pause.toNanos(); isRunning && left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        var twice = pause.multipliedBy(2);
        pause = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}
