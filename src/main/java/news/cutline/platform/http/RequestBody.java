package news.cutline.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// The body of a request, which is never larger than what we are ready to hold in memory.
public final class RequestBody {

    /// In bytes. The largest story has about a tenth of it.
    public static final int MAXIMUM = 2 * 1024 * 1024;

    /// Many documents, one a line.
    public static final String LINES = "application/x-ndjson";

    public static final int MAXIMUM_LINES = 8 * 1024 * 1024;

    /// Saved pages of news sites have up to 3 MB, most of it scripts.
    static final int MAXIMUM_PAGE = 5 * 1024 * 1024;

    private RequestBody() {}

    public static byte[] read(InputStream body) throws IOException {
        return read(body, MAXIMUM);
    }

    /// The body of a request of the type [#LINES], which may be larger.
    public static byte[] readLines(InputStream body) throws IOException {
        return read(body, MAXIMUM_LINES);
    }

    /// An HTML page, which may be larger.
    public static byte[] readPage(InputStream body) throws IOException {
        return read(body, MAXIMUM_PAGE);
    }

    /// How large a body that announces this type may announce to be.
    public static int maximumOf(@Nullable String contentType) {
        var type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith(LINES)) {
            return MAXIMUM_LINES;
        }
        return type.startsWith("text/html") ? MAXIMUM_PAGE : MAXIMUM;
    }

    private static byte[] read(InputStream body, int maximum) throws IOException {
        var bytes = body.readNBytes(maximum + 1);
        if (bytes.length > maximum) {
            throw new ProblemException(
                            ProblemType.PAYLOAD_TOO_LARGE, "The body may have at most " + maximum + " bytes.")
                    .withHeader("Connection", "close");
        }
        return bytes;
    }
}
