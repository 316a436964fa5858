package news.cutline.platform.problem;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.hamcrest.Matchers.equalTo;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;

import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import news.cutline.platform.database.TakenConnections;

/// A database that cannot answer: clients are told to come back, and find everything well when they do.
@QuarkusTest
class DatabaseOutageTest {

    @Inject
    AgroalDataSource database;

    @Inject
    ProblemMappers mappers;

    @Test
    void request_that_gets_no_connection_is_told_to_come_back() throws SQLException {
        try (var _ = TakenConnections.allBut(0, database)) {
            // From the database, whatever is kept.
            unavailable(given().header("Cutline-At-Least", 0).get("/v1/articles"));
            unavailable(asAdmin().body("{}").post(EDITORIAL + "/credits"));
        }
        given().get("/v1/articles").then().statusCode(200);
    }

    @Test
    void request_whose_connection_is_cut_is_told_to_come_back() throws Exception {
        var credit = credit("Ada Lind");
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select 1 from credit where id = '" + credit + "' for update");

            var answer = CompletableFuture.supplyAsync(() -> rename(credit));
            var isCut = false;
            while (!isCut && !answer.isDone()) {
                isCut = statement.executeQuery("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where wait_event_type = 'Lock' and usename = current_user and datname = current_database()
                        """).next();
            }

            unavailable(answer.get(10, TimeUnit.SECONDS));
            other.rollback();
        }
        rename(credit).then().statusCode(200);
    }

    @Test
    void request_that_waits_too_long_is_told_to_come_back_and_its_statement_is_in_the_log() throws Exception {
        var credit = credit("Ada Lind");
        var log = new Recorded(ProblemMappers.class.getName());
        try (log;
                var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select 1 from credit where id = '" + credit + "' for update");

            unavailable(rename(credit));

            other.rollback();
        }
        assertThat(log.lines)
                .singleElement(as(STRING))
                .contains("lock timeout")
                .containsPattern("\\[select .* from credit .*]$");
    }

    @Test
    void what_was_to_be_written_is_in_no_log() throws Exception {
        var log = new Recorded("");
        try (log;
                var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table credit in exclusive mode");

            unavailable(asAdmin()
                    .header("Idempotency-Key", unique("key"))
                    .body("{\"creditLine\": \"Secret source\"}")
                    .post(EDITORIAL + "/credits"));

            other.rollback();
        }
        assertThat(log.lines).isNotEmpty().noneMatch(line -> line.contains("Secret"));
    }

    @Test
    void lost_connection_is_recognised_where_a_commit_failed() {
        var lost = new RollbackException("Could not commit transaction.");
        lost.addSuppressed(new IllegalStateException("Error", new SQLException("I/O error", "08006")));

        var problem = mappers.databaseProblem(new IllegalStateException("Error invoking", lost));

        assertThat(problem).isNotNull();
        assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE);
    }

    private static Response rename(String credit) {
        return asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body("{\"creditLine\": \"Ada Lind/Wire\"}")
                .patch(EDITORIAL + "/credits/{id}", credit);
    }

    private static void unavailable(Response answer) {
        answer.then()
                .statusCode(503)
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unavailable"));
    }

    /// What is written into a log.
    private static final class Recorded extends Handler implements AutoCloseable {

        private final Logger logger;
        private final List<String> lines = new CopyOnWriteArrayList<>();

        Recorded(String name) {
            logger = Logger.getLogger(name);
            logger.addHandler(this);
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(((ExtLogRecord) line).getFormattedMessage() + traceOf(line.getThrown()));
        }

        private static String traceOf(@Nullable Throwable thrown) {
            var trace = new StringWriter();
            if (thrown != null) {
                thrown.printStackTrace(new PrintWriter(trace));
            }
            return trace.toString();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            logger.removeHandler(this);
        }
    }
}
