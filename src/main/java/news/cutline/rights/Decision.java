package news.cutline.rights;

import java.time.Instant;
import java.util.Collection;
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

    /// The decision about what is made of several parts of which none may be missing.
    static Decision all(Collection<Decision> parts) {
        var reasons = EnumSet.noneOf(Reason.class);
        var validUntil = Instant.MAX;
        for (var part : parts) {
            if (part instanceof Withheld withheld) {
                reasons.addAll(withheld.reasons());
            }
            validUntil = part.validUntil().isBefore(validUntil) ? part.validUntil() : validUntil;
        }
        return of(reasons, validUntil);
    }

    /// @param reasons all that stands against it; none where it is allowed
    static Decision of(Set<Reason> reasons, Instant validUntil) {
        return reasons.isEmpty() ? new Allowed(validUntil) : new Withheld(reasons, validUntil);
    }
}
