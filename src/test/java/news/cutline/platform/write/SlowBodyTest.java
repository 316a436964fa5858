package news.cutline.platform.write;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import news.cutline.platform.database.TakenConnections;

@QuarkusTest
class SlowBodyTest {

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @CsvSource({
        "text/plain, /imports?language=en",
        "text/html, /imports?language=en",
        "application/x-ndjson, /imports",
        "application/json, /credits"
    })
    void write_takes_no_connection_before_its_body_is_there(String type, String address) throws Exception {
        var token = tokenOf("admin");
        try (var socket = new Socket("localhost", RestAssured.port);
                var _ = TakenConnections.allBut(1, database)) {
            begin(socket, token, type, address);
            awaitReading();

            asAdmin().get(EDITORIAL + "/credits?limit=1").then().statusCode(200);
        }
    }

    @Test
    void body_that_does_not_come_to_its_end_is_not_waited_for() throws Exception {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(30_000);
            var begun = Instant.now();
            begin(socket, tokenOf("admin"), "application/json", "/credits");

            assertThat(socket.getInputStream().readAllBytes())
                    .asString(US_ASCII)
                    .doesNotContain("201");
            assertThat(Duration.between(begun, Instant.now())).isGreaterThan(Duration.ofSeconds(2));
        }
        asAdmin().get(EDITORIAL + "/credits?limit=1").then().statusCode(200);
    }

    /// Sends the beginning of a write, and of its body.
    private static void begin(Socket socket, String token, String type, String address) throws IOException {
        socket.getOutputStream().write("""
                POST %s HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: %s
                Idempotency-Key: %s
                Content-Length: 100

                {""".formatted(EDITORIAL + address, token, type, unique("key"))
                .replace("\n", "\r\n")
                .getBytes(US_ASCII));
    }

    /// Until a thread of the service waits for the rest of a body.
    private static void awaitReading() throws InterruptedException {
        var deadline = Instant.now().plusSeconds(10);
        while (Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .noneMatch(frame -> frame.getClassName().endsWith("VertxInputStream"))) {
            assertThat(Instant.now()).as("nobody reads").isBefore(deadline);
            Thread.sleep(20);
        }
    }
}
