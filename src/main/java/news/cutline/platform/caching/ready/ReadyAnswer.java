package news.cutline.platform.caching.ready;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

import news.cutline.platform.caching.Freshness;
import news.cutline.platform.http.route.FixedHeader;

/// An answer that is kept, ready to be sent.
final class ReadyAnswer {

    /// What an entry takes beside its content, roughly, in bytes.
    private static final int FRAME = 2048;

    /// Headers that depend on the client or the instant, or describe the content. What a CDN is told of the instant is
    /// replaced.
    private static final Set<String> PASSING = Set.of(
            "cache-control",
            "cache-status",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "ratelimit",
            "ratelimit-policy",
            "x-request-id");

    final Content content;
    final Freshness freshness;
    final String mediaType;

    /// The name of its resource.
    final @Nullable String route;

    private final List<FixedHeader> headers;
    private final List<FixedHeader> contentHeaders;
    private final UUID[] keys;
    private final long madeAfter;

    /// The change after which it was last found to stand. No harm is done where two threads look at the same time.
    private volatile long stoodAfter;

    /// @param given the headers with which it was sent first
    /// @param madeAfter the last change that was known before it was made
    ReadyAnswer(Ticket.Draft draft, MultiMap given, @Nullable String route, long madeAfter) {
        content = draft.content();
        freshness = draft.freshness();
        mediaType = draft.mediaType();
        this.route = route;
        this.madeAfter = madeAfter;
        headers = given.entries().stream()
                .filter(header -> !PASSING.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(header -> FixedHeader.known(header.getKey(), header.getValue()))
                .toList();
        contentHeaders = content.headers(mediaType);
        keys = freshness.keys().toArray(UUID[]::new);
        stoodAfter = madeAfter;
    }

    /// Adds what every answer says that is made of it, at `now`.
    void describe(MultiMap answer, Instant now) {
        for (var header : headers) {
            header.addTo(answer);
        }
        answer.add(HttpHeaders.CACHE_CONTROL, freshness.header(now));
    }

    /// Adds what an answer with its content says.
    void describeContent(MultiMap answer) {
        for (var header : contentHeaders) {
            header.addTo(answer);
        }
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
        return content.body().length() + FRAME + keys.length * Long.BYTES;
    }
}
