package news.cutline.feed.purge;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import news.cutline.delivery.Touched;
import news.cutline.journal.reading.JournalRead;
import news.cutline.journal.reading.OrderedChanges;
import news.cutline.journal.reading.OrderedChanges.Position;
import news.cutline.platform.caching.cdn.PurgeKeys;

/// Has the shared caches forget what was changed, whichever instance changed it.
///
/// The metric `purge_lag_seconds` says for how long a cache has not heard of something, `purge_failures_total` how
/// often one did not take it.
@ApplicationScoped
class Purges {

    /// After all others, who drop what is kept here: a cache that has forgotten something asks for it again.
    private static final int LAST = 10_000;

    private static final Logger LOG = Logger.getLogger(Purges.class);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final OrderedChanges journal;
    private final PurgePositionRepository position;
    private final List<Messenger> messengers;
    private volatile boolean isRunning = true;

    /// How far the journal has been told to us. Nothing at first.
    private volatile long told;

    private long saved;

    Purges(OuterCaches caches, OrderedChanges journal, PurgePositionRepository position, MeterRegistry metrics) {
        this.journal = journal;
        this.position = position;
        messengers = caches.all().stream()
                .map(cache -> new Messenger(cache, this::save, metrics))
                .toList();
    }

    void start(@Observes StartupEvent start) {
        if (!messengers.isEmpty()) {
            Thread.ofPlatform().daemon().name("purges").start(this::begin);
        }
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        isRunning = false;
        for (var messenger : messengers) {
            messenger.stop();
        }
    }

    void follow(@Observes @Priority(LAST) JournalRead read) {
        if (messengers.isEmpty()) {
            return;
        }
        add(PurgeKeys.toPurge(Touched.by(read.changes())), told);
        told = read.floor();
        messengers.forEach(messenger -> messenger.backlog().advance(read.floor()));
    }

    private void add(Set<String> keys, long floor) {
        if (!keys.isEmpty()) {
            messengers.forEach(messenger -> {
                messenger.backlog().add(keys, floor, System.nanoTime());
                messenger.hurry();
            });
        }
    }

    /// First comes what was not told before this instance was started.
    private void begin() {
        var hasCaughtUp = false;
        while (isRunning && !hasCaughtUp) {
            LockSupport.parkNanos(PAUSE);
            hasCaughtUp = told > 0 && catchUp();
        }
        if (hasCaughtUp) {
            messengers.forEach(Messenger::start);
        }
    }

    /// Whether it is known what was missed. What has become visible since is told to us: older transactions than that
    /// run no more, and so the rows that were missed can be read in order.
    private boolean catchUp() {
        try {
            var known = position.find().orElse(0);
            // A database that was restored elsewhere counts its transactions anew.
            var isUsable = known > 0 && known <= told;
            var missed = isUsable ? journal.after(new Position(known, 0), Backlog.MOST) : null;
            add(
                    missed == null || missed.size() == Backlog.MOST
                            ? Set.of(PurgeKeys.ALL)
                            : PurgeKeys.toPurge(Touched.by(missed)),
                    isUsable ? known : 0);
            return true;
        } catch (RuntimeException failure) {
            LOG.debug("What was not purged before the start cannot be read yet", failure);
            return false;
        }
    }

    /// Keeps how far all caches know the journal. It is done only when something was purged: where it wrote for every
    /// transaction, it would write for its own.
    private synchronized void save() {
        var settled = messengers.stream()
                .mapToLong(messenger -> messenger.backlog().settled())
                .min()
                .orElse(0);
        if (settled == saved) {
            return;
        }
        try {
            position.save(settled);
            saved = settled;
        } catch (RuntimeException failure) {
            LOG.debug("How far purges have come cannot be kept yet; they would be repeated after a restart", failure);
        }
    }
}
