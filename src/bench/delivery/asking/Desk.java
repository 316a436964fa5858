package delivery.asking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/// One connection of the newsroom's desk to the editorial API.
public final class Desk implements Closeable {

    public static final String TOKEN = "the-benchmark-may-do-everything-it-likes";

    private static final String API = "/v1/editorial";

    private final Connection connection;

    public Desk(int port) throws IOException {
        connection = new Connection(port);
    }

    public Answer post(String path, String json) throws IOException {
        return write("POST", path, "application/json", json);
    }

    public Answer patch(String path, String json) throws IOException {
        return write("PATCH", path, "application/merge-patch+json", json);
    }

    public Answer bringIn(String lines) throws IOException {
        return write("POST", "/imports", "application/x-ndjson", lines);
    }

    /// What readers get, on the same connection: the writer's next request.
    public Answer read(String path) throws IOException {
        return connection.get(path, Map.of());
    }

    private Answer write(String method, String path, String type, String body) throws IOException {
        var headers = Map.of("Authorization", "Bearer " + TOKEN, "If-Match", "*", "Content-Type", type);
        var answer = connection.send(method, API + path, headers, body.getBytes(UTF_8));
        if (answer.status() >= 300) {
            throw new Refusal(method + " " + path + " was answered " + answer.status() + ": " + answer.text());
        }
        return answer;
    }

    /// An answer that says no.
    @SuppressWarnings("serial")
    public static final class Refusal extends IOException {
        public Refusal(String message) {
            super(message);
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
