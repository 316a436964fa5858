package news.cutline.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/// A header that is the same in many answers: as bytes, which are sent without a look at each letter.
public record FixedHeader(CharSequence name, CharSequence value) {

    public static FixedHeader of(String name, String value) {
        return new FixedHeader(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
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

    /// Beside what the answer says under this name already.
    public void addTo(HttpServerResponse response) {
        response.headers().add(name, value);
    }
}
