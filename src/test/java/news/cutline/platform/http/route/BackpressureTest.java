package news.cutline.platform.http.route;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

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

    private static final int MANY = 200;
    private static final int SIZE = 500_000;
    private static final AtomicInteger ANSWERED = new AtomicInteger();

    /// An address with large answers, of which none is kept.
    @ApplicationScoped
    static class LargeAnswers {

        void install(@Observes Router router) {
            router.get("/test/large").handler(context -> {
                ANSWERED.incrementAndGet();
                context.response().end(Buffer.buffer(new byte[SIZE]));
            });
        }
    }

    @Test
    void answers_wait_for_a_client_that_does_not_read() throws Exception {
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress("localhost", RestAssured.port));
            socket.getOutputStream()
                    .write("GET /test/large HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .repeat(MANY)
                            .getBytes(US_ASCII));
            Thread.sleep(500);

            assertThat(ANSWERED.get()).isPositive().isLessThan(MANY / 4);

            assertThat(read(socket)).isGreaterThan((long) MANY * SIZE);
            assertThat(ANSWERED).hasValue(MANY);
        }
    }

    private static long read(Socket socket) throws IOException {
        var total = 0L;
        var bytes = new byte[65536];
        for (var count = 0; count >= 0 && total < (long) MANY * SIZE; ) {
            count = socket.getInputStream().read(bytes);
            total += count;
        }
        return total;
    }
}
