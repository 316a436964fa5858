package news.cutline.feed.purge;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import news.cutline.platform.caching.cdn.PurgeKeys;

/// What one cache has still to be told. It is bounded: where too many keys wait, everything is purged instead.
///
/// Moments are those of [System#nanoTime()].
final class Backlog {

    static final int MOST = 10_000;

    /// An answer that was begun before a change may reach the cache after its purge, from here or from an instance that
    /// has not heard of the change yet. By now there are none: those that take longer are not kept for long.
    static final Duration AGAIN = Duration.ofSeconds(3);

    private final Map<String, Owed> owed = new LinkedHashMap<>();
    private long told;

    /// That a key is to be purged.
    ///
    /// @param floor how far the journal had been told before: a restart would have to begin there
    /// @param due from when on
    record Owed(long floor, long due, boolean isRepeated) {

        private boolean isDue(long now) {
            return now - due >= 0;
        }
    }

    /// These keys are to be purged, because of changes after `floor`.
    synchronized void add(Set<String> keys, long floor, long now) {
        keys.forEach(key -> owed.put(key, new Owed(floor, now, false)));
        if (owed.size() > MOST) {
            var oldest = settled();
            owed.clear();
            owed.put(PurgeKeys.ALL, new Owed(oldest, now, false));
        }
    }

    /// The journal has been told up to here, and all of it that is to be purged was added.
    synchronized void advance(long floor) {
        told = floor;
    }

    /// The next ones that are due.
    synchronized Map<String, Owed> due(long now, int limit) {
        var due = new LinkedHashMap<String, Owed>();
        owed.entrySet().stream()
                .filter(entry -> entry.getValue().isDue(now))
                .limit(limit)
                .forEach(entry -> due.put(entry.getKey(), entry.getValue()));
        return due;
    }

    /// These were told. What has changed once more meanwhile is still to be.
    synchronized void settle(Map<String, Owed> sent, long now) {
        sent.forEach((key, done) -> {
            if (done.isRepeated()) {
                owed.remove(key, done);
            } else {
                owed.replace(key, done, new Owed(done.floor(), now + AGAIN.toNanos(), true));
            }
        });
    }

    /// How far the journal need not be told again.
    synchronized long settled() {
        return owed.values().stream().mapToLong(Owed::floor).min().orElse(told);
    }

    /// For how long the oldest has been due, in nanoseconds.
    synchronized long lag(long now) {
        return owed.values().stream()
                .mapToLong(waiting -> now - waiting.due())
                .filter(lag -> lag > 0)
                .max()
                .orElse(0);
    }
}
