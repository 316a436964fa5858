package news.cutline.platform.http;

import java.io.IOException;
import java.io.InputStream;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// The body of a request, which is never larger than what we are ready to hold in memory.
public final class RequestBody {

    /// In bytes. The largest story has about a tenth of it.
    public static final int MAXIMUM = 2 * 1024 * 1024;

    private RequestBody() {}

    public static byte[] read(InputStream body) throws IOException {
        var bytes = body.readNBytes(MAXIMUM + 1);
        if (bytes.length > MAXIMUM) {
            throw new ProblemException(
                            ProblemType.PAYLOAD_TOO_LARGE, "The body may have at most " + MAXIMUM + " bytes.")
                    .withHeader("Connection", "close");
        }
        return bytes;
    }
}
