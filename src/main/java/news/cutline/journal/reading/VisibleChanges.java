package news.cutline.journal.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells every row of the journal once, as soon as it is visible, from the moment on at which this was made.
///
/// It keeps the oldest transaction that ran at the last look: whatever is still to become visible was written by that
/// one or a later one. What it has told of those it remembers.
public final class VisibleChanges {

    /// How many rows one look tells at most; the next look tells the rest.
    static final int LIMIT = 10_000;

    private final ChangeRepository changes;
    private final Map<Long, Long> toldByTransaction = new HashMap<>();
    private long floor;
    private long latest;

    VisibleChanges(ChangeRepository changes) {
        this.changes = changes;
        var now = changes.now();
        floor = now.floor();
        latest = now.sequence();
    }

    /// What has become visible since the last look.
    public synchronized List<Change> look() {
        var look = changes.findVisible(floor, toldByTransaction.keySet(), LIMIT);
        look.changes().forEach(change -> {
            toldByTransaction.put(change.sequence(), change.transaction());
            latest = Math.max(latest, change.sequence());
        });
        if (look.changes().size() < LIMIT) {
            floor = look.floor();
            toldByTransaction.values().removeIf(transaction -> transaction < floor);
        }
        return look.changes();
    }

    /// The oldest transaction of which a row may still become visible.
    synchronized long floor() {
        return floor;
    }

    /// The highest sequence that was visible at the last look.
    synchronized long latest() {
        return latest;
    }
}
