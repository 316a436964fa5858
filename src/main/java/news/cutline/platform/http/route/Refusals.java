package news.cutline.platform.http.route;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import news.cutline.platform.http.AcceptEncoding;
import news.cutline.platform.http.RequestBody;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.secret.SecretText;

/// Which requests no resource should see, and why: for their address or their headers.
public final class Refusals {

    private static final int MAXIMUM_ADDRESS = 8 * 1024;
    private static final int MAXIMUM_HEADERS = 16 * 1024;

    /// Two of these would let two readers of the same request see different ones.
    private static final List<CharSequence> SINGLE_HEADERS = Stream.of(
                    "Host", "Authorization", "Content-Type", "If-Match", "Idempotency-Key")
            .map(HttpHeaders::createOptimized)
            .toList();

    private Refusals() {}

    /// What is wrong with the request, if anything is.
    static @Nullable ProblemException of(RoutingContext context) {
        var request = context.request();
        if (request.uri().length() > MAXIMUM_ADDRESS) {
            return problem(ProblemType.ADDRESS_TOO_LONG);
        }
        return isPlain(request.uri()) ? ofHeaders(request) : ofAddress(context);
    }

    /// Whether nothing can be wrong with the address: it is of letters, digits and hyphens, which need no
    /// decoding, have one form only, and make no secret. Almost all are, so they are not taken apart.
    private static boolean isPlain(String address) {
        var before = ' ';
        for (var at = 0; at < address.length(); at++) {
            var sign = address.charAt(at);
            var isWord = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z');
            var isMark = sign == '-' || sign == '=' || sign == '&' || sign == '?' || (sign == '/' && before != '/');
            if (!isWord && !isMark) {
                return false;
            }
            before = sign;
        }
        return before != ' ';
    }

    private static @Nullable ProblemException ofAddress(RoutingContext context) {
        var request = context.request();
        var address = parse(request.uri());
        if (address == null) {
            return new ProblemException(
                    ProblemType.MALFORMED_REQUEST,
                    "The address is not a valid one (RFC 3986), in UTF-8 and without NUL.");
        }
        if (SecretText.isIn(address.getPath()) || (address.getQuery() != null && SecretText.isIn(address.getQuery()))) {
            return new ProblemException(
                    ProblemType.MALFORMED_REQUEST,
                    "A secret key or token belongs in the Authorization header, never in an address, which is recorded"
                            + " on its way. Have this one revoked now.");
        }
        if (!isNormal(context)) {
            return new ProblemException(
                    ProblemType.MALFORMED_REQUEST,
                    "The path of the address must be written in its normal form (RFC 3986, section 6.2.2), without"
                            + " empty segments and without semicolons.");
        }
        return ofHeaders(request);
    }

    /// The layers below find the same resource under other forms of its path; caches, quotas and what is said to them
    /// here know it under one.
    private static boolean isNormal(RoutingContext context) {
        var path = context.request().path();
        return path.equals(context.normalizedPath()) && path.indexOf(';') < 0;
    }

    /// What is wrong with the headers of the request, if anything is.
    public static @Nullable ProblemException ofHeaders(HttpServerRequest request) {
        var size = 0;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        if (size > MAXIMUM_HEADERS) {
            return problem(ProblemType.HEADERS_TOO_LARGE);
        }
        for (var header : SINGLE_HEADERS) {
            if (request.headers().contains(header)
                    && request.headers().getAll(header).size() > 1) {
                return new ProblemException(
                        ProblemType.MALFORMED_REQUEST, "The header " + header + " may be sent only once.");
            }
        }
        if (AcceptEncoding.refusesAll(request.headers().get(HttpHeaders.ACCEPT_ENCODING))) {
            return new ProblemException(
                    ProblemType.NOT_ACCEPTABLE, "Answers are compressed by gzip or not at all; both are ruled out.");
        }
        return ofBody(request);
    }

    private static @Nullable ProblemException ofBody(HttpServerRequest request) {
        if (request.headers().contains("Content-Encoding")) {
            return new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Bodies must be sent uncompressed.");
        }
        var coding = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("chunked")) {
            return new ProblemException(
                    ProblemType.MALFORMED_REQUEST, "Bodies may be sent chunked, but in no other transfer coding.");
        }
        var mediaType = request.getHeader("Content-Type");
        if (mediaType != null && mediaType.isBlank()) {
            return problem(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        var length = request.getHeader("Content-Length");
        return length != null && Long.parseLong(length) > RequestBody.maximumOf(request.getHeader("Content-Type"))
                ? problem(ProblemType.PAYLOAD_TOO_LARGE)
                : null;
    }

    static ProblemException problem(ProblemType type) {
        return new ProblemException(type, type.title() + ".");
    }

    /// The address, if it is one of this host: what has no path, as `mailto:x`, is not.
    static @Nullable URI parse(String uri) {
        try {
            var address = new URI(uri);
            var path = address.getRawPath();
            var isValid = path != null && !path.isEmpty() && isText(address.getPath()) && isText(address.getQuery());
            return isValid ? address : null;
        } catch (URISyntaxException invalid) {
            return null;
        }
    }

    /// What is not UTF-8 is decoded to the replacement character, and would be looked for as such.
    private static boolean isText(@Nullable String decoded) {
        return decoded == null || (decoded.indexOf('\0') < 0 && decoded.indexOf('\uFFFD') < 0);
    }
}
