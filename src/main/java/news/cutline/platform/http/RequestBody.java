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
    static final int MAXIMUM = 2 * 1024 * 1024;

    /// Saved pages of news sites have up to 3 MB, most of it scripts.
    static final int MAXIMUM_PAGE = 5 * 1024 * 1024;

    private RequestBody() {}

    public static byte[] read(InputStream body) throws IOException {
        return read(body, MAXIMUM);
    }

    /// An HTML page.
    public static byte[] readPage(InputStream body) throws IOException {
        return read(body, MAXIMUM_PAGE);
    }

    /// How large a body that announces this type may announce to be.
    static int maximumOf(@Nullable String contentType) {
        var isPage = contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("text/html");
        return isPage ? MAXIMUM_PAGE : MAXIMUM;
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
