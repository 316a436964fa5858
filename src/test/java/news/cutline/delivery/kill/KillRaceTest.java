package news.cutline.delivery.kill;

import static news.cutline.delivery.kill.Killing.MEDIA;
import static news.cutline.delivery.kill.Killing.kill;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

/// A file that is killed while somebody brings it in once more, and could not know.
@QuarkusTest
class KillRaceTest {

    @Inject
    AgroalDataSource database;

    @Test
    void whoever_brings_in_a_file_while_it_is_killed_can_no_longer_commit() throws SQLException {
        var medium = picture("The harbour", "Ada Lind");
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            bringInAgain(other, medium);

            kill(medium).statusCode(200);

            assertThatThrownBy(other::commit).hasMessageContaining("has been killed");
        }
    }

    @Test
    void whoever_brought_it_in_is_told_to_send_it_again() throws Exception {
        var medium = picture("The harbour", "Ada Lind");
        String href = asAdmin().get(MEDIA, medium).path("href");
        var draft = Map.of("kind", "image", "href", href, "credit", credit("Ada Lind"));
        try (var killing = database.getConnection()) {
            killing.setAutoCommit(false);
            execute(killing, "lock table journal in exclusive mode");

            var answer = CompletableFuture.supplyAsync(
                    () -> asAdmin().body(draft).post(EDITORIAL + "/media").then());
            awaitWaiter(killing);
            execute(killing, "update medium set state = 'KILLED', kill_reason = 'x' where id = '" + medium + "'");
            killing.commit();

            answer.get(10, TimeUnit.SECONDS)
                    .statusCode(409)
                    .body("type", equalTo("/problems/conflict"))
                    .body("detail", containsString("killed"));
        }
        asAdmin().body(draft).post(EDITORIAL + "/media").then().statusCode(201).body("state", equalTo("killed"));
    }

    private static void bringInAgain(Connection connection, String medium) throws SQLException {
        execute(connection, """
                insert into medium
                select (jsonb_populate_record(m, jsonb_build_object('id', uuidv7(), 'href', m.href || '#2'))).*
                from medium m where id = '%s'
                """.formatted(medium));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void awaitWaiter(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (!statement.executeQuery("""
                    select from pg_locks where relation = 'journal'::regclass and not granted
                    """).next()) {
                assertThat(System.nanoTime()).isLessThan(deadline);
            }
        }
    }
}
