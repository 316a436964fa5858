package news.cutline.journal.reading;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.story;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import news.cutline.platform.database.TakenConnections;

/// What is kept is vouched for exactly as long as the journal can be followed.
@QuarkusTest
class JournalWatchTest {

    private static final String HIT = "Cutline; hit";
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration PROMISED = Duration.ofMillis(250);

    @Inject
    AgroalDataSource database;

    @Test
    void ready_answers_stay_and_fall_while_writers_hold_every_connection() throws Exception {
        var creditLine = unique("Ada Lind");
        var address = ready(creditLine);
        try (var writers = TakenConnections.allBut(0, database)) {
            Thread.sleep(FRESH.plus(PROMISED));
            assertThat(isReady(address)).isTrue();

            correct(writers.all().getFirst(), creditLine);
            Thread.sleep(PROMISED);
            given().get(address).then().statusCode(503);
        }
        assertThat(given().get(address).asString()).contains(creditLine + "/Wire");
    }

    @Test
    void nothing_is_vouched_for_while_the_journal_cannot_be_read() throws Exception {
        var address = ready(unique("Ada Lind"));
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table journal in access exclusive mode");
            Thread.sleep(FRESH.plus(PROMISED));

            for (var count = 0; count < 3; count++) {
                assertThat(isReady(address)).isFalse();
            }
            other.rollback();
        }

        expectReadySoon(address);
    }

    @Test
    void journal_is_followed_again_after_its_connection_was_cut() throws Exception {
        var creditLine = unique("Ada Lind");
        var address = ready(creditLine);
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where application_name = 'cutline-journal' and datname = current_database()
                    """);
            correct(other, creditLine);
        }

        Thread.sleep(FRESH);
        assertThat(given().get(address).asString()).contains(creditLine + "/Wire");
        expectReadySoon(address);
    }

    /// The address of a story that is kept.
    private static String ready(String creditLine) throws InterruptedException {
        var address = "/v1/articles/"
                + story(unique("Headline"), picture("The harbour", creditLine)).slug();
        expectReadySoon(address);
        return address;
    }

    private static void expectReadySoon(String address) throws InterruptedException {
        for (var left = 10; !isReady(address); left--) {
            assertThat(left).as("looks until it is kept").isPositive();
            Thread.sleep(100);
        }
    }

    private static boolean isReady(String address) {
        Response answer = given().get(address);
        answer.then().statusCode(200);
        return HIT.equals(answer.header("Cache-Status"));
    }

    /// As another instance does, in one transaction.
    private static void correct(Connection connection, String creditLine) throws SQLException {
        try (var statement = connection.prepareStatement("""
                with corrected as (
                    update credit set credit_line = credit_line || '/Wire' where credit_line = ? returning id)
                insert into journal (at, actor, kind, resource_id, version, operation, format, state)
                select now(), 'other', 'CREDIT', id, 2, 'UPDATE', 1, '{}' from corrected
                """)) {
            statement.setString(1, creditLine);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
