package news.cutline.platform.limit;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/// Reads that all take long, because what they read is locked.
@QuarkusTest
@Tag("long")
class LineTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int AT_ONCE = 8;
    private static final int MANY = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    AgroalDataSource database;

    @Inject
    MeterRegistry meters;

    @Test
    void reads_leave_connections_to_writes_and_wait_in_line() throws Exception {
        // The first write takes long, and those who wait for the lock do so for two seconds only.
        write();
        List<CompletableFuture<Integer>> answers;
        try (var lock = lockOnStories()) {
            answers = read(MANY);
            awaitWaiting(MANY - AT_ONCE);

            write();
            lock.rollback();
        }

        assertThat(answers).extracting(CompletableFuture::join).containsOnly(200);
        assertThat(waiting()).isZero();
    }

    /// Those who are served are refused by the database, after two seconds each time.
    @Test
    void whoever_waits_too_long_is_told_to_come_back_and_holds_nobody_up() throws SQLException {
        try (var lock = lockOnStories()) {
            assertThat(read(MANY)).extracting(CompletableFuture::join).containsOnly(503);
            lock.rollback();
        }

        assertThat(waiting()).isZero();
        assertThat(read(MANY)).extracting(CompletableFuture::join).containsOnly(200);
    }

    @Test
    void whoever_goes_away_leaves_the_line() throws Exception {
        try (var lock = lockOnStories()) {
            for (var count = 0; count < MANY; count++) {
                try (var client = new Socket("localhost", RestAssured.port)) {
                    client.getOutputStream()
                            .write(
                                    "GET /v1/articles?limit=%d HTTP/1.1\r\nHost: localhost\r\nCutline-At-Least: 0\r\n\r\n"
                                            .formatted(count + 1)
                                            .getBytes(StandardCharsets.US_ASCII));
                }
            }
            awaitWaiting(0);
            lock.rollback();
        }

        try (var lock = lockOnStories()) {
            var answers = read(MANY);
            awaitWaiting(MANY - AT_ONCE);
            lock.rollback();
            assertThat(answers).extracting(CompletableFuture::join).containsOnly(200);
        }
    }

    private static void write() {
        asAdmin()
                .body("{\"creditLine\": \"Ada Lind\"}")
                .post(EDITORIAL + "/credits")
                .then()
                .statusCode(201);
    }

    private Connection lockOnStories() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        connection.createStatement().execute("lock table publication in access exclusive mode");
        return connection;
    }

    /// Each asks for something else, past what is kept.
    private static List<CompletableFuture<Integer>> read(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(limit -> HttpRequest.newBuilder(
                                URI.create("http://localhost:" + RestAssured.port + "/v1/articles?limit=" + limit))
                        .header("Cutline-At-Least", "0")
                        .build())
                .map(request -> CLIENT.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                        .thenApply(HttpResponse::statusCode))
                .toList();
    }

    private void awaitWaiting(int expected) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (waiting() != expected) {
            assertThat(System.nanoTime()).as("while %s wait", waiting()).isLessThan(deadline);
            Thread.sleep(5);
        }
    }

    private double waiting() {
        return meters.get("reads.waiting").gauge().value();
    }
}
