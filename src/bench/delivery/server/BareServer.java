package delivery.server;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The limit: gives the same answer to everybody, from memory, with nothing else to do. Runs in a JVM of its own, on
/// the Vert.x of the packaged service.
public final class BareServer {

    private BareServer() {}

    /// @param arguments the port, the status, the file with the body, and headers as `name: value`
    public static void main(String[] arguments) throws Exception {
        var status = Integer.parseInt(arguments[1]);
        var body = Buffer.buffer(Files.readAllBytes(Path.of(arguments[2])));
        var headers = List.of(arguments).subList(3, arguments.length).stream()
                .map(header -> header.split(": ", 2))
                .toList();
        Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1))
                .createHttpServer()
                .requestHandler(request -> {
                    var response = request.response().setStatusCode(status);
                    for (var header : headers) {
                        response.putHeader(header[0], header[1]);
                    }
                    if (body.length() == 0) {
                        response.end();
                    } else {
                        response.end(body);
                    }
                })
                .listen(Integer.parseInt(arguments[0]), "127.0.0.1");
    }
}
