package news.cutline.platform.http.route;

import com.github.benmanes.caffeine.cache.Interner;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/// A header that is the same in many answers: as bytes, which are sent without a look at each letter.
public record FixedHeader(CharSequence name, CharSequence value) {

    private static final Interner<FixedHeader> KNOWN = Interner.newWeakInterner();

    public static FixedHeader of(String name, String value) {
        return new FixedHeader(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
    }

    /// One that many kept answers have: it is kept once, as long as one of them is.
    public static FixedHeader known(String name, String value) {
        return KNOWN.intern(of(name, value));
    }

    /// Replaces what the answer said under this name.
    void putOn(HttpServerResponse response) {
        response.putHeader(name, value);
    }

    /// Unless the answer says something under this name already.
    void putOnIfAbsent(HttpServerResponse response) {
        if (!response.headers().contains(name)) {
            putOn(response);
        }
    }

    /// Beside what is said under this name already.
    public void addTo(MultiMap headers) {
        headers.add(name, value);
    }
}
