package news.cutline.delivery.story;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// What was composed, and how long it stands.
///
/// @param validUntil the next instant at which it can change by itself
/// @param keys the ids of everything that it was made of: it stands until one of them is changed
public record Composed<T>(T content, Instant validUntil, Set<UUID> keys) {

    /// The key of what depends on which stories are public, and for whom, beside the things that it shows.
    public static final Set<UUID> LISTS = Set.of(new UUID(0, 1));

    /// What nothing changes.
    public static <T> Composed<T> lasting(T content) {
        return new Composed<>(content, Instant.MAX, Set.of());
    }

    /// What is made of it.
    public <U> Composed<U> map(Function<T, U> making) {
        return new Composed<>(making.apply(content), validUntil, keys);
    }

    /// The same, as long as `other` stands as well.
    public Composed<T> with(Composed<?> other) {
        return until(other.validUntil).about(other.keys);
    }

    public Composed<T> until(Instant instant) {
        return instant.isBefore(validUntil) ? new Composed<>(content, instant, keys) : this;
    }

    /// The same, which these things change as well.
    public Composed<T> about(Collection<UUID> others) {
        var all = new HashSet<>(keys);
        all.addAll(others);
        return new Composed<>(content, validUntil, all);
    }
}
