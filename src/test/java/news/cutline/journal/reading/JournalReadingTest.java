package news.cutline.journal.reading;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.credit;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import news.cutline.journal.reading.OrderedChanges.Position;

/// A slow transaction delays neither the invalidation of what others wrote, nor is its own lost.
@QuarkusTest
class JournalReadingTest {

    @Inject
    DataSource database;

    @Inject
    ChangeRepository repository;

    @Inject
    OrderedChanges ordered;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void every_write_is_told_once() {
        var visible = new VisibleChanges(repository);
        var credit = UUID.fromString(credit("Ada Lind"));

        assertThat(visible.look()).extracting(Change::id).containsOnlyOnce(credit);
        assertThat(visible.look()).extracting(Change::id).doesNotContain(credit);
    }

    @Test
    void slow_transaction_does_not_hold_up_what_others_wrote_and_is_told_when_it_ends() throws SQLException {
        var visible = new VisibleChanges(repository);
        var slow = UUID.randomUUID();
        var quick = new ArrayList<UUID>();
        try (var connection = database.getConnection()) {
            write(connection, slow);
            for (var round = 0; round < 3; round++) {
                var id = UUID.fromString(credit("Ada Lind"));
                quick.add(id);
                assertThat(ids(visible.look())).containsOnlyOnce(id).doesNotContain(slow);
            }
            connection.commit();
        }

        assertThat(ids(visible.look())).containsOnlyOnce(slow).doesNotContainAnyElementsOf(quick);
        assertThat(ids(visible.look())).doesNotContain(slow);
    }

    @Test
    void order_waits_for_transactions_that_run_and_then_never_changes() throws SQLException {
        var start = end();
        var slow = UUID.randomUUID();
        UUID quick;
        try (var connection = database.getConnection()) {
            write(connection, slow);
            quick = UUID.fromString(credit("Ada Lind"));
            assertThat(ids(ordered.after(start, 100))).doesNotContain(slow, quick);
            connection.commit();
        }

        assertThat(ids(ordered.after(start, 100))).containsSubsequence(slow, quick);
        var first = ordered.after(start, 1);
        assertThat(ids(ordered.after(Position.after(first.getFirst()), 100)))
                .doesNotContain(first.getFirst().id())
                .contains(quick);
    }

    @Test
    void what_is_rolled_back_is_never_told() throws SQLException {
        var visible = new VisibleChanges(repository);
        var start = end();
        var undone = UUID.randomUUID();
        try (var connection = database.getConnection()) {
            write(connection, undone);
            connection.rollback();
        }

        assertThat(ids(visible.look())).doesNotContain(undone);
        assertThat(ids(ordered.after(start, 100))).doesNotContain(undone);
    }

    @Test
    void lag_is_a_metric() {
        var exposed = given().get(metrics).then().statusCode(200).extract().asString();

        assertThat(exposed.lines().filter(line -> line.startsWith("journal_lag_seconds ")))
                .singleElement()
                .satisfies(line ->
                        assertThat(Double.parseDouble(line.split(" ")[1])).isBetween(0.0, 5.0));
    }

    private Position end() {
        var position = Position.START;
        for (var next = ordered.after(position, 1000); !next.isEmpty(); next = ordered.after(position, 1000)) {
            position = Position.after(next.getLast());
        }
        return position;
    }

    private static List<UUID> ids(List<Change> changes) {
        return changes.stream().map(Change::id).toList();
    }

    private static void write(Connection connection, UUID id) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("""
                insert into journal (at, actor, kind, resource_id, version, operation, format, state)
                values (now(), 'slow', 'CREDIT', ?, 1, 'CREATE', 1, '{}')
                """)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }
}
