package news.cutline.platform.caching.ready;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Which things have changed since when, counted in changes. Whoever makes an answer notes the latest change before
/// reading anything; the answer stands as long as nothing of what it was made of has changed after that.
final class Changes {

    private static final int REMEMBERED = 200_000;

    private final Map<UUID, Long> changedBy = new ConcurrentHashMap<>();

    /// What happened before is forgotten: an answer that is older may be out of date.
    private volatile long horizon;

    private volatile long latest;

    /// The number of the latest change.
    long latest() {
        return latest;
    }

    synchronized void add(Collection<UUID> things) {
        if (things.isEmpty()) {
            return;
        }
        var next = latest + 1;
        if (changedBy.size() + things.size() > REMEMBERED) {
            horizon = next;
            changedBy.clear();
        }
        things.forEach(thing -> changedBy.put(thing, next));
        latest = next;
    }

    /// Whether one of these things has changed, or may have, after that change.
    boolean haveTouched(UUID[] things, long after) {
        for (var thing : things) {
            var change = changedBy.get(thing);
            if (change != null && change > after) {
                return true;
            }
        }
        // Looked at last: it is set before anything is forgotten.
        return after < horizon;
    }
}
