package news.cutline.rights;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Whether an audience may have a subject, and until when this answer stands.
public sealed interface Decision {

    /// The next instant at which the answer can change; [Instant#MAX] where time alone never changes it.
    Instant validUntil();

    record Allowed(Instant validUntil) implements Decision {}

    /// @param reasons all that stands against it, at least one
    record Withheld(Set<Reason> reasons, Instant validUntil) implements Decision {

        public Withheld {
            reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
        }
    }
}
