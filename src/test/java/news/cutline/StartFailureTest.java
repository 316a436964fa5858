package news.cutline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class StartFailureTest {

    private static final String NOWHERE = "jdbc:postgresql://127.0.0.1:1/cutline";

    @Test
    void port_that_is_taken_is_named_with_its_setting() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var failure = catchException(
                    () -> new ServerSocket(taken.getLocalPort(), 1, InetAddress.getLoopbackAddress()).close());

            assertThat(StartFailure.reason(new IllegalStateException("Unable to start HTTP server", failure)))
                    .hasValueSatisfying(reason -> assertThat(reason)
                            .contains("QUARKUS_HTTP_PORT", "QUARKUS_MANAGEMENT_PORT", "Address already in use"));
        }
    }

    @Test
    void database_that_is_not_there_is_told_in_one_line() {
        var failure = catchException(
                () -> DriverManager.getConnection(NOWHERE, "cutline", "secret").close());

        assertThat(StartFailure.reason(new IllegalStateException(failure)))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .contains("127.0.0.1:1")
                        .doesNotContain("secret")
                        .hasLineCount(1));
    }

    /// It tells of the connection in many lines.
    @Test
    void database_is_told_of_rather_than_what_needed_it() {
        var flyway = Flyway.configure().dataSource(NOWHERE, "cutline", "secret").load();
        var failure = catchException(flyway::migrate);

        assertThat(failure).hasMessageContaining("\n");
        assertThat(StartFailure.reason(failure))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .startsWith("The database is not to be had: ")
                        .hasLineCount(1));
    }

    @Test
    void what_nobody_can_put_right_keeps_its_trace() {
        assertThat(StartFailure.reason(new IllegalStateException("A bean is missing")))
                .isEmpty();
    }
}
