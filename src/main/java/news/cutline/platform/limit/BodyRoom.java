package news.cutline.platform.limit;

import java.util.HashMap;
import java.util.Map;

/// How much memory there is for bodies. Each sender may have a part of it, so that none keeps all others from sending.
/// Small ones always find room, so that nothing keeps a picture from being killed.
final class BodyRoom {

    /// In bytes: two of the largest bodies.
    static final int OF_ONE = 16 * 1024 * 1024;

    static final int OF_ALL = 4 * OF_ONE;

    static final int SMALL = 16 * 1024;

    private final Map<String, Integer> taken = new HashMap<>();
    private int takenByAll;

    /// What one body takes.
    final class Share {

        private final String sender;
        private int size;
        private boolean isGivenBack;

        Share(String sender) {
            this.sender = sender;
        }

        /// Makes it as large as the body is, if it is not yet.
        ///
        /// @return whether there was room for that
        boolean grow(int length) {
            synchronized (BodyRoom.this) {
                if (length <= Math.max(size, SMALL)) {
                    return true;
                }
                if (isGivenBack || !take(sender, length - size)) {
                    return false;
                }
                size = length;
                return true;
            }
        }

        void giveBack() {
            synchronized (BodyRoom.this) {
                take(sender, -size);
                size = 0;
                isGivenBack = true;
            }
        }
    }

    private boolean take(String sender, int bytes) {
        var takenByOne = taken.getOrDefault(sender, 0) + bytes;
        if (takenByOne > OF_ONE || takenByAll + bytes > OF_ALL) {
            return false;
        }
        if (takenByOne == 0) {
            taken.remove(sender);
        } else {
            taken.put(sender, takenByOne);
        }
        takenByAll += bytes;
        return true;
    }

    synchronized int taken() {
        return takenByAll;
    }
}
