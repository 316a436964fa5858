package delivery.asking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// One HTTP connection, a request at a time. Made for this because what asks must cost little: it shares its core.
public final class Connection implements Closeable {

    private static final int TIMEOUT_MILLIS = 600_000;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final int UNAVAILABLE = 503;
    private static final int TRIES = 20;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    public Connection(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
        out = socket.getOutputStream();
    }

    public Answer get(String path, Map<String, String> headers) throws IOException {
        return send("GET", path, headers, new byte[0]);
    }

    /// An answer with this status, or an exception. A service that has just been flooded may ask to come back.
    public Answer require(String path, Map<String, String> headers, int status) throws IOException {
        var answer = get(path, headers);
        for (var tries = 1; answer.status() == UNAVAILABLE && tries < TRIES; tries++) {
            LockSupport.parkNanos(1_000_000_000);
            answer = get(path, headers);
        }
        if (answer.status() != status) {
            throw new IOException(path + " was answered " + answer.status() + ": " + answer.text());
        }
        return answer;
    }

    public Answer send(String method, String path, Map<String, String> headers, byte[] body) throws IOException {
        var head = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (!method.equals("GET")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var start = head.append("\r\n").toString().getBytes(UTF_8);
        var request = new byte[start.length + body.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(body, 0, request, start.length, body.length);
        out.write(request);
        return read();
    }

    private Answer read() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        if (status == NO_CONTENT || status == NOT_MODIFIED) {
            return new Answer(status, headers, new byte[0]);
        }
        var length = headers.get("content-length");
        return new Answer(status, headers, length == null ? chunks() : in.readNBytes(Integer.parseInt(length)));
    }

    /// The body of an answer that does not tell its length: chunks that do, and an empty one at the end.
    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var length = Integer.parseInt(line(), 16); length > 0; length = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(length));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
