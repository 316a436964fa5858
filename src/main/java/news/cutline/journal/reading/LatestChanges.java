package news.cutline.journal.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import news.cutline.journal.Kind;
import news.cutline.platform.caching.Recency;

/// Tells whether anything of a kind has changed, for those who keep in memory what every request asks for.
@ApplicationScoped
public class LatestChanges {

    private final Map<Kind, AtomicLong> counts = new EnumMap<>(Kind.class);
    private final Recency recency;

    LatestChanges(Recency recency) {
        this.recency = recency;
        for (var kind : Kind.values()) {
            counts.put(kind, new AtomicLong());
        }
    }

    /// How often a kind had changed at a moment.
    public record Mark(Kind kind, long count) {}

    /// Told before all others: who is told to make something anew must not make it of what is kept here.
    void follow(@Observes @Priority(1) JournalRead read) {
        read.changes().forEach(change -> count(change.kind()).incrementAndGet());
    }

    /// To be taken before anything is read; null while the journal cannot be followed.
    public @Nullable Mark mark(Kind kind) {
        return recency.isFresh() ? new Mark(kind, count(kind).get()) : null;
    }

    /// Whether what was read after `mark` is still so, as far as promised: others' changes are told soon, one's own at
    /// once. Never while the journal cannot be followed.
    public boolean stands(@Nullable Mark mark) {
        return mark != null && recency.isFresh() && count(mark.kind()).get() == mark.count();
    }

    private AtomicLong count(Kind kind) {
        return Objects.requireNonNull(counts.get(kind));
    }
}
