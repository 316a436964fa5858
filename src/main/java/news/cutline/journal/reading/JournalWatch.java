package news.cutline.journal.reading;

import static java.util.Comparator.naturalOrder;

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
import news.cutline.platform.time.Clock;

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
    private final Clock clock;
    private final MeterRegistry metrics;
    private volatile long begun;
    private volatile long lastLook = System.nanoTime();
    private volatile boolean hasLooked;
    private volatile boolean isRunning = true;
    private boolean isFailing;
    private @Nullable VisibleChanges changes;
    private @Nullable Thread thread;

    JournalWatch(ChangeRepository repository, Event<JournalRead> observers, Clock clock, MeterRegistry metrics) {
        this.repository = repository;
        this.observers = observers;
        this.clock = clock;
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
        while (isRunning) {
            learn();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    @Override
    public boolean isFresh() {
        return hasLooked && System.nanoTime() - lastLook <= FRESH;
    }

    /// Whoever comes while others look waits for the next look, and shares it with all who wait: the one that runs may
    /// have begun too early for them.
    @Override
    public OptionalLong learn() {
        var before = begun;
        synchronized (this) {
            if (begun == before) {
                begun++;
                look();
            }
            return changes == null || isFailing ? OptionalLong.empty() : OptionalLong.of(changes.latest());
        }
    }

    private void look() {
        var moment = System.nanoTime();
        try {
            changes = changes == null ? new VisibleChanges(repository) : changes;
            tell(changes);
            lastLook = moment;
            hasLooked = true;
            isFailing = false;
        } catch (RuntimeException failure) {
            if (!isFailing) {
                LOG.warn("The journal cannot be followed; trying again until it can", failure);
            }
            isFailing = true;
        }
    }

    /// Tells all that is visible by now. What another instance's clock has reached is past here as well: a story that
    /// it has just published must not lie in the future for those who are told of it.
    private void tell(VisibleChanges visible) {
        var isAll = false;
        while (!isAll) {
            var next = visible.look();
            next.stream().map(Change::at).max(naturalOrder()).ifPresent(clock::follow);
            observers.fire(new JournalRead(next, visible.floor()));
            isAll = next.size() < VisibleChanges.LIMIT;
        }
    }
}
