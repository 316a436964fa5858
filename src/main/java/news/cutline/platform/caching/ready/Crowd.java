package news.cutline.platform.caching.ready;

import java.util.ArrayList;
import java.util.List;

/// Those who wait for the answer that another request is getting to the same question.
final class Crowd {

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean isDissolved;

    /// Waits until the answer is there, and goes on then. Whoever comes too late for that is told so.
    synchronized boolean join(Runnable goingOn) {
        return !isDissolved && waiting.add(goingOn);
    }

    /// The answer is there, or will not come.
    void dissolve() {
        List<Runnable> all;
        synchronized (this) {
            isDissolved = true;
            all = List.copyOf(waiting);
            waiting.clear();
        }
        all.forEach(Runnable::run);
    }
}
