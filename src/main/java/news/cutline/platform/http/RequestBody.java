package news.cutline.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Locale;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/// The body of a request, which is never larger than what we are ready to hold in memory. It is there as a whole before
/// the operation begins, so that nothing is held for it while it arrives.
public final class RequestBody {

    /// In bytes. The largest story has about a tenth of it.
    public static final int MAXIMUM = 2 * 1024 * 1024;

    /// Many documents, one a line.
    public static final String LINES = "application/x-ndjson";

    public static final int MAXIMUM_LINES = 8 * 1024 * 1024;

    /// Saved pages of news sites have up to 3 MB, most of it scripts.
    static final int MAXIMUM_PAGE = 5 * 1024 * 1024;

    private final byte[] bytes;

    private RequestBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    /// How large a body of this type may be.
    public static int maximumOf(@Nullable String contentType) {
        var type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith(LINES)) {
            return MAXIMUM_LINES;
        }
        return type.startsWith("text/html") ? MAXIMUM_PAGE : MAXIMUM;
    }

    /// Whether the headers of the request say that a body follows, be it an empty one.
    public static boolean isAnnouncedBy(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /// Reads what is not JSON.
    @Provider
    public static final class Reader implements MessageBodyReader<RequestBody> {

        @Override
        public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
            return type == RequestBody.class;
        }

        @Override
        public RequestBody readFrom(
                Class<RequestBody> type,
                Type genericType,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, String> headers,
                InputStream body)
                throws IOException {
            return new RequestBody(body.readAllBytes());
        }
    }
}
