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

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

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

    static byte[] read(InputStream body, MediaType type) throws IOException {
        var maximum = maximumOf(type.toString());
        var bytes = body.readNBytes(maximum + 1);
        if (bytes.length > maximum) {
            throw new ProblemException(
                            ProblemType.PAYLOAD_TOO_LARGE, "The body may have at most " + maximum + " bytes.")
                    .withHeader("Connection", "close");
        }
        return bytes;
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
            return new RequestBody(read(body, mediaType));
        }
    }
}
