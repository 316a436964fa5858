package news.cutline.journal.reading;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import news.cutline.platform.caching.Recency;

/// Looks into the journal ten times a second and tells all who observe a [JournalRead] what has become visible,
/// whichever instance wrote it. A `NOTIFY` would make writers wait for each other, and gets lost.
///
/// The metric `journal_lag_seconds` says how long ago the last look was that succeeded: nobody who observes is
/// further behind.
@ApplicationScoped
class JournalWatch implements Recency {

    private static final Logger LOG = Logger.getLogger(JournalWatch.class);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final ChangeRepository repository;
    private final Event<JournalRead> observers;
    private final MeterRegistry metrics;
    private volatile long lastLook = System.nanoTime();
    private volatile boolean hasLooked;
    private volatile long latest;
    private volatile boolean isRunning = true;
    private @Nullable VisibleChanges changes;
    private @Nullable Thread thread;

    JournalWatch(ChangeRepository repository, Event<JournalRead> observers, MeterRegistry metrics) {
        this.repository = repository;
        this.observers = observers;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent start) {
        TimeGauge.builder("journal.lag", () -> System.nanoTime() - lastLook, TimeUnit.NANOSECONDS)
                .description("How long ago the journal was last read with success.")
                .register(metrics);
        thread = Thread.ofPlatform().name("journal-watch").daemon().start(this::watch);
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        isRunning = false;
        if (thread != null) {
            LockSupport.unpark(thread);
            thread.join();
        }
    }

    private void watch() {
        var isFailing = false;
        while (isRunning) {
            try {
                look();
                isFailing = false;
            } catch (RuntimeException failure) {
                if (!isFailing) {
                    LOG.warn("The journal cannot be followed; trying again until it can", failure);
                }
                isFailing = true;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /// Tells what has become visible up to now: what a writer has committed is known everywhere here when it returns.
    private synchronized void look() {
        var moment = System.nanoTime();
        changes = changes == null ? new VisibleChanges(repository) : changes;
        var isAll = false;
        while (!isAll) {
            var visible = changes.look();
            isAll = visible.size() < VisibleChanges.LIMIT;
            observers.fire(new JournalRead(visible, changes.floor()));
            latest = changes.latest();
        }
        lastLook = moment;
        hasLooked = true;
    }

    @Override
    public boolean isFresh() {
        return hasLooked && System.nanoTime() - lastLook <= FRESH;
    }

    @Override
    public long known() {
        return latest;
    }

    @Override
    public OptionalLong learn() {
        try {
            look();
            return OptionalLong.of(latest);
        } catch (ChangeRepository.JournalUnreadable failure) {
            LOG.warn("The journal cannot be read after a write; it is looked into again in a moment", failure);
            return OptionalLong.empty();
        }
    }
}
