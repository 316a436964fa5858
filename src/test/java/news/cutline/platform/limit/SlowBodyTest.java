package news.cutline.platform.limit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import news.cutline.platform.database.TakenConnections;

/// Senders who begin a body, and do not go on.
@QuarkusTest
class SlowBodyTest {

    private static final int LARGE = 1_900_000;

    private final List<Socket> senders = new ArrayList<>();
    private String token = "";

    @Inject
    AgroalDataSource database;

    @Inject
    MeterRegistry meters;

    @ConfigProperty(name = "quarkus.thread-pool.max-threads", defaultValue = "200")
    int threads;

    @BeforeEach
    void begin() {
        token = tokenOf("admin");
    }

    @AfterEach
    void goAway() throws Exception {
        for (var sender : senders) {
            sender.close();
        }
        awaitArriving(0);
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, /imports?language=en",
        "text/html, /imports?language=en",
        "application/x-ndjson, /imports",
        "application/json, /credits"
    })
    void write_takes_no_connection_before_its_body_is_there(String type, String address) throws Exception {
        try (var _ = TakenConnections.allBut(1, database)) {
            begin(type, address, 100);
            awaitArriving(1);

            asAdmin().get(EDITORIAL + "/credits?limit=1").then().statusCode(200);
        }
    }

    @Test
    void however_many_wait_for_bodies_no_thread_does() throws Exception {
        for (var count = 0; count <= threads; count++) {
            send("application/json", "/credits", "Transfer-Encoding: chunked");
        }
        awaitArriving(threads + 1);

        asAdmin().get(EDITORIAL + "/credits?limit=1").then().statusCode(200);
        assertThat(arriving()).isEqualTo(threads + 1);
    }

    @Test
    void sender_who_breaks_off_leaves_nothing_behind() throws Exception {
        for (var count = 0; count < 300; count++) {
            var sender = send("application/json", "/credits", "Content-Length: " + (count % 2 == 0 ? 70_000 : LARGE));
            sender.getOutputStream().write(" ".repeat(70_000).getBytes(US_ASCII));
            // Such that the other side is told at once.
            sender.setSoLinger(true, 0);
            sender.close();
        }
        asAdmin().get(EDITORIAL + "/credits?limit=1").then().statusCode(200);
        goAway();
        await("bodies.bytes", 0);
    }

    @Test
    void bodies_that_nobody_waits_for_do_not_drip_for_ever() throws Exception {
        for (var request : List.of("GET /v1/site", "POST /v1/nowhere", "POST /v1/editorial/credits")) {
            var sender = new Socket("localhost", RestAssured.port);
            senders.add(sender);
            sender.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10000\r\n\r\n")
                            .getBytes(US_ASCII));
        }
        var deadline = Instant.now().plusSeconds(20);
        while (senders.stream().anyMatch(SlowBodyTest::canSend)) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(100);
        }
    }

    private static boolean canSend(Socket sender) {
        try {
            sender.getOutputStream().write(' ');
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    @Test
    void body_that_does_not_come_to_its_end_is_not_waited_for() throws Exception {
        var begun = Instant.now();
        var sender = begin("application/json", "/credits", 100);

        assertThat(sender.getInputStream().readAllBytes())
                .asString(US_ASCII)
                .startsWith("HTTP/1.1 408 ")
                .contains("/problems/request-timeout");
        assertThat(Duration.between(begun, Instant.now())).isGreaterThan(Duration.ofSeconds(2));
        asAdmin().get(EDITORIAL + "/credits?limit=1").then().statusCode(200);
    }

    @Test
    void nobody_fills_the_room_of_all() throws Exception {
        for (var round = 0; round < 2; round++) {
            for (var count = 0; count < BodyRoom.OF_ONE / LARGE; count++) {
                beginLarge();
            }
            awaitArriving(BodyRoom.OF_ONE / LARGE);
            assertThat(meter("bodies.bytes")).isGreaterThan(BodyRoom.OF_ONE - LARGE);

            assertThat(beginLarge().getInputStream().readNBytes(12))
                    .asString(US_ASCII)
                    .isEqualTo("HTTP/1.1 503");
            as(token)
                    .body("{\"creditLine\": \"Ada Lind\"}")
                    .post(EDITORIAL + "/credits")
                    .then()
                    .statusCode(201);
            asAdmin()
                    .body("{\"creditLine\": \"Ada Lind\"}" + " ".repeat(LARGE))
                    .post(EDITORIAL + "/credits")
                    .then()
                    .statusCode(201);
            goAway();
        }
    }

    @Test
    void sender_who_asks_first_is_told_to_go_on() throws Exception {
        var body = "{\"creditLine\": \"Ada Lind\"}";
        var sender = send(
                "application/json", "/credits", "Content-Length: %d\nExpect: 100-continue".formatted(body.length()));
        var goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        assertThat(sender.getInputStream().readNBytes(goOn.length()))
                .asString(US_ASCII)
                .isEqualTo(goOn);

        sender.getOutputStream().write(body.getBytes(US_ASCII));
        assertThat(sender.getInputStream().readNBytes(12)).asString(US_ASCII).isEqualTo("HTTP/1.1 201");
    }

    private Socket beginLarge() throws IOException {
        var sender = begin("application/json", "/credits", LARGE + 1000);
        sender.getOutputStream().write(" ".repeat(LARGE).getBytes(US_ASCII));
        return sender;
    }

    /// Sends the beginning of a write, and of its body.
    private Socket begin(String type, String address, int length) throws IOException {
        var sender = send(type, address, "Content-Length: " + length);
        sender.getOutputStream().write('{');
        return sender;
    }

    private Socket send(String type, String address, String headers) throws IOException {
        var sender = new Socket("localhost", RestAssured.port);
        senders.add(sender);
        sender.setSoTimeout(30_000);
        sender.getOutputStream().write("""
                POST %s HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: %s
                Idempotency-Key: %s
                %s

                """.formatted(EDITORIAL + address, token, type, unique("key"), headers)
                .replace("\n", "\r\n")
                .getBytes(US_ASCII));
        return sender;
    }

    private void awaitArriving(int expected) throws InterruptedException {
        await("bodies.arriving", expected);
    }

    private void await(String name, int expected) throws InterruptedException {
        var deadline = Instant.now().plusSeconds(10);
        while (meter(name) != expected) {
            assertThat(Instant.now()).as("%s are %s", name, meter(name)).isBefore(deadline);
            Thread.sleep(5);
        }
    }

    private double arriving() {
        return meter("bodies.arriving");
    }

    private double meter(String name) {
        return meters.get(name).gauge().value();
    }
}
