package news.cutline.platform.time;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// The earlier of two instants: what stands until one and until the other stands until that.
public final class Earlier {

    private Earlier() {}

    /// @param other null for never
    public static Instant of(Instant one, @Nullable Instant other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
