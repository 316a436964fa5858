package news.cutline.platform.caching.ready;

import java.util.List;
import java.util.UUID;

import news.cutline.platform.caching.Freshness;
import news.cutline.platform.http.FixedHeader;

/// An answer that is kept, ready to be sent.
final class ReadyAnswer {

    /// What an entry takes beside its content, roughly, in bytes.
    private static final int FRAME = 1024;

    final Content content;
    final Freshness freshness;
    final String mediaType;

    /// Those that the resource gave it, but for what depends on the client or the instant.
    final List<FixedHeader> headers;

    private final UUID[] keys;
    private final long madeAfter;

    /// The change after which it was last found to stand. No harm is done where two threads look at the same time.
    private volatile long stoodAfter;

    /// @param madeAfter the last change that was known before it was made
    ReadyAnswer(Content content, Freshness freshness, String mediaType, List<FixedHeader> headers, long madeAfter) {
        this.content = content;
        this.freshness = freshness;
        this.mediaType = mediaType;
        this.headers = List.copyOf(headers);
        this.madeAfter = madeAfter;
        keys = freshness.keys().toArray(UUID[]::new);
        stoodAfter = madeAfter;
    }

    /// Whether nothing of what it was made of has changed since.
    boolean standsAfter(Changes changes) {
        var latest = changes.latest();
        if (stoodAfter == latest) {
            return true;
        }
        if (changes.haveTouched(keys, madeAfter)) {
            return false;
        }
        stoodAfter = latest;
        return true;
    }

    int weight() {
        return content.body().length + FRAME + keys.length * Long.BYTES;
    }
}
