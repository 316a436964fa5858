package news.cutline.platform.caching.ready;

import org.jspecify.annotations.Nullable;

import news.cutline.platform.caching.Freshness;

/// Lets the answer to one request be kept: with what was known when somebody began to make it.
final class Ticket {

    private final Asked asked;
    private final long after;
    private @Nullable Draft draft;

    /// What was composed. Its headers are known when it is sent.
    record Draft(Content content, Freshness freshness, String mediaType) {}

    /// @param after the last change
    Ticket(Asked asked, long after) {
        this.asked = asked;
        this.after = after;
    }

    /// Whether what stands for that long may be kept.
    boolean allows(Freshness freshness) {
        return freshness.isToBeKept(asked.authorization() != null);
    }

    void compose(Draft composed) {
        draft = composed;
    }

    Asked asked() {
        return asked;
    }

    long after() {
        return after;
    }

    @Nullable
    Draft draft() {
        return draft;
    }
}
