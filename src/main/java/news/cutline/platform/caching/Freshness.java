package news.cutline.platform.caching;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// What an answer was made of, and how long it stands. A resource gives it as the value of the header `Cache-Control`.
///
/// @param keys the ids of everything that it says something about: it stands until one of them is changed
/// @param from for which instant it was made
/// @param until when it changes by itself
/// @param holder whose it is to keep
public record Freshness(Set<UUID> keys, Instant from, Instant until, Holder holder) {

    /// Who may keep an answer.
    public enum Holder {
        /// Every cache.
        ANYBODY,
        /// The client who asked, and we ourselves for that client.
        CLIENT,
        /// The client, but not we: what we would have to know to drop it in time is not among the keys.
        CLIENT_ALONE
    }

    /// An answer that is anybody's to keep.
    public static Freshness shared(Set<UUID> keys, Instant from, Instant until) {
        return new Freshness(keys, from, until, Holder.ANYBODY);
    }

    /// Whether we keep it ourselves. What everybody may have is not kept under a key, which could be revoked meanwhile.
    ///
    /// @param hasKey whether a key or token came with the request
    public boolean isToBeKept(boolean hasKey) {
        return holder == (hasKey ? Holder.CLIENT : Holder.ANYBODY);
    }

    public boolean holds(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    /// The header at `now`.
    public String header(Instant now) {
        return holder == Holder.ANYBODY ? Lifetime.until(until, now) : Lifetime.privateUntil(until, now);
    }
}
