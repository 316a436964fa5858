package news.cutline.platform.http.route;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;

@QuarkusTest
class BackpressureTest {

    private static final int MANY = 50;
    private static final int SIZE = 2_000_000;
    private static final AtomicInteger ANSWERED = new AtomicInteger();

    /// An address with large answers, of which none is kept.
    @ApplicationScoped
    static class LargeAnswers {

        void install(@Observes Router router) {
            router.get("/test/large").handler(context -> {
                ANSWERED.incrementAndGet();
                context.response().end(Buffer.buffer(new byte[SIZE]));
            });
            router.get("/test/slow").handler(context -> {
                ANSWERED.incrementAndGet();
                context.vertx().setTimer(20, later -> context.response().end("slow"));
            });
        }
    }

    @Test
    void answers_wait_for_a_client_that_does_not_read() throws Exception {
        try (var socket = ask("large", MANY)) {
            Thread.sleep(500);

            assertThat(ANSWERED.get()).isPositive().isLessThan(MANY / 4);

            assertThat(read(socket)).isGreaterThan((long) MANY * SIZE);
            assertThat(ANSWERED).hasValue(MANY);
        }
    }

    @Test
    void nothing_is_done_for_a_client_that_has_gone() throws Exception {
        var socket = ask("slow", MANY);
        while (ANSWERED.get() == 0) {
            Thread.sleep(1);
        }
        socket.setSoLinger(true, 0);
        socket.close();
        Thread.sleep(20 * MANY);

        assertThat(ANSWERED.get()).isLessThan(MANY / 4);
    }

    @Test
    void client_that_lets_more_wait_than_anybody_needs_is_hung_up_on() throws Exception {
        try (var socket = ask("large", Pipelining.MOST + MANY)) {
            assertThatThrownBy(() -> read(socket)).isInstanceOf(IOException.class);
            assertThat(ANSWERED.get()).isLessThan(MANY);
        }
    }

    /// Sends requests at once, and does not read.
    private static Socket ask(String path, int count) throws IOException {
        ANSWERED.set(0);
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(10_000);
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        socket.getOutputStream()
                .write(("GET /test/" + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                        .repeat(count)
                        .getBytes(US_ASCII));
        return socket;
    }

    private static long read(Socket socket) throws IOException {
        var total = 0L;
        var bytes = new byte[65536];
        while (total < (long) MANY * SIZE) {
            var count = socket.getInputStream().read(bytes);
            if (count < 0) {
                throw new EOFException();
            }
            total += count;
        }
        return total;
    }
}
