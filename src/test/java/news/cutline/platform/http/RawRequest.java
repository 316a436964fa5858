package news.cutline.platform.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;

import io.restassured.RestAssured;

/// A request as it is written here: REST Assured would mend it.
final class RawRequest {

    private RawRequest() {}

    static String ask(String request) throws IOException {
        return ask(request, "", "");
    }

    static String ask(String request, String headers, String body) throws IOException {
        return answer(
                request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer test-admin\r\n"
                        + headers + "\r\n" + body);
    }

    static String answer(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
