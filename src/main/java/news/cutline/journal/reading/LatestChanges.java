package news.cutline.journal.reading;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import news.cutline.journal.Kind;

/// Tells whether anything of a kind has changed, for those who keep in memory what every request asks for.
@ApplicationScoped
public class LatestChanges {

    private static final long CREDIBLE = Duration.ofSeconds(1).toNanos();

    private final Map<Kind, AtomicLong> counts = new EnumMap<>(Kind.class);
    private volatile boolean isTold;
    private volatile long toldUpTo;

    LatestChanges() {
        for (var kind : Kind.values()) {
            counts.put(kind, new AtomicLong());
        }
    }

    /// How often a kind had changed at a moment.
    public record Mark(Kind kind, long count) {}

    /// Told before all others: who is told to make something anew must not make it of what is kept here.
    void follow(@Observes @Priority(1) JournalRead read) {
        read.changes().forEach(change -> count(change.kind()).incrementAndGet());
        toldUpTo = read.since();
        isTold = true;
    }

    /// To be taken before anything is read; null while changes are not told.
    public @Nullable Mark mark(Kind kind) {
        return isTold ? new Mark(kind, count(kind).get()) : null;
    }

    /// Whether what was read after `mark` is still so, as far as promised: others' changes are told soon, one's own at
    /// once. Never while the journal cannot be followed.
    public boolean stands(@Nullable Mark mark) {
        return mark != null
                && System.nanoTime() - toldUpTo <= CREDIBLE
                && count(mark.kind()).get() == mark.count();
    }

    private AtomicLong count(Kind kind) {
        return Objects.requireNonNull(counts.get(kind));
    }
}
