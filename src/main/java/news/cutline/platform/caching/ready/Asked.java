package news.cutline.platform.caching.ready;

import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import news.cutline.platform.http.AcceptEncoding;

/// A request for something, as far as the answer depends on it.
///
/// @param address the path and query as they were sent
/// @param authorization the header
/// @param isCompressed whether the client takes gzip: what nobody asks for is not kept
/// @param variant what else decides, such as where the reader is: under [#VARIANT] in the request's context
public record Asked(
        String address,
        @Nullable String authorization,
        boolean isCompressed,
        @Nullable String variant) {

    /// The name under which routes put what answers depend on beside the address and the key.
    public static final String VARIANT = "cutline.variant";

    static Asked of(RoutingContext context) {
        var request = context.request();
        var headers = request.headers();
        return new Asked(
                request.uri(),
                headers.get(HttpHeaders.AUTHORIZATION),
                AcceptEncoding.allowsGzip(headers.get(HttpHeaders.ACCEPT_ENCODING)),
                context.<String>get(VARIANT));
    }
}
