package news.cutline.platform.limit;

import java.util.HashMap;
import java.util.Map;

/// How much memory there is for bodies, from their first byte to the answer. Each sender may have a part of it, so that
/// none keeps all others from sending.
final class BodyRoom {

    /// In bytes: two of the largest bodies.
    static final int OF_ONE = 16 * 1024 * 1024;

    static final int OF_ALL = 4 * OF_ONE;

    private final Map<String, Integer> taken = new HashMap<>();
    private int takenByAll;

    /// @return whether there was room for them
    synchronized boolean take(String sender, int bytes) {
        var takenByOne = taken.getOrDefault(sender, 0);
        if (takenByOne + bytes > OF_ONE || takenByAll + bytes > OF_ALL) {
            return false;
        }
        taken.put(sender, takenByOne + bytes);
        takenByAll += bytes;
        return true;
    }

    synchronized void giveBack(String sender, int bytes) {
        taken.computeIfPresent(sender, (one, before) -> before == bytes ? null : before - bytes);
        takenByAll -= bytes;
    }
}
