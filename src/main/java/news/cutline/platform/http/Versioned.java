package news.cutline.platform.http;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// An editorial resource as clients see it: its version is its entity tag.
public interface Versioned {

    UUID id();

    long version();

    /// When this version was made; null where it does not say.
    default @Nullable Instant updatedAt() {
        return null;
    }
}
