package news.cutline.journal.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.journal.Kind;
import news.cutline.journal.Operation;

/// Asks for rows of the journal. It speaks to the database directly: it is asked ten times a second for ever, without
/// a request, a session or a transaction.
@ApplicationScoped
class ChangeRepository {

    private final DataSource database;
    private final DataSource watched;

    /// @param watched the journal's own connection. Writers who wait for each other can hold all others, and what they
    /// commit must become known all the same.
    ChangeRepository(DataSource database, @io.quarkus.agroal.DataSource("journal") DataSource watched) {
        this.database = database;
        this.watched = watched;
    }

    /// What one look has found.
    ///
    /// @param floor no transaction below it runs any more
    record Look(List<Change> changes, long floor) {}

    /// Where the journal stands.
    ///
    /// @param floor the oldest transaction that runs, or the next one
    /// @param sequence the highest that is visible; 0 where nothing is
    record Standing(long floor, long sequence) {}

    Standing now() {
        try (var connection = watched.getConnection();
                var statement = connection.prepareStatement("""
                select pg_snapshot_xmin(pg_current_snapshot())::text, coalesce(max(sequence), 0) from journal
                """);
                var row = statement.executeQuery()) {
            row.next();
            return new Standing(row.getLong(1), row.getLong(2));
        } catch (SQLException failure) {
            throw new JournalUnreadable(failure);
        }
    }

    /// What is visible of the transactions from `floor` on, but for the rows in `known`.
    Look findVisible(long floor, Collection<Long> known, int limit) {
        try (var connection = watched.getConnection();
                var statement = connection.prepareStatement("""
                select snapshot.floor::text, j.sequence, j.transaction_id::text, j.at, j.kind, j.resource_id, j.version,
                    j.operation, case when j.kind = 'CAPTION' then j.state ->> 'media' end
                from (select pg_snapshot_xmin(pg_current_snapshot()) as floor) snapshot
                left join journal j on j.transaction_id >= cast(? as xid8) and j.sequence <> all (?)
                order by j.transaction_id, j.sequence
                limit ?
                """)) {
            statement.setString(1, Long.toString(floor));
            statement.setArray(2, connection.createArrayOf("bigint", known.toArray()));
            statement.setInt(3, limit);
            return look(statement);
        } catch (SQLException failure) {
            throw new JournalUnreadable(failure);
        }
    }

    private static Look look(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var changes = new ArrayList<Change>();
            var floor = 0L;
            while (rows.next()) {
                floor = rows.getLong(1);
                // The floor comes also where there is no row.
                if (rows.getString(2) != null) {
                    changes.add(change(rows, 2));
                }
            }
            return new Look(List.copyOf(changes), floor);
        }
    }

    /// The rows after this one, as far as their order can no longer change.
    List<Change> findSettled(long transaction, long sequence, int limit) {
        try (var connection = database.getConnection();
                var statement = settled(connection, transaction, sequence, limit);
                var rows = statement.executeQuery()) {
            var changes = new ArrayList<Change>();
            while (rows.next()) {
                changes.add(change(rows, 1));
            }
            return List.copyOf(changes);
        } catch (SQLException failure) {
            throw new JournalUnreadable(failure);
        }
    }

    private static PreparedStatement settled(Connection connection, long transaction, long sequence, int limit)
            throws SQLException {
        var statement = connection.prepareStatement("""
                select sequence, transaction_id::text, at, kind, resource_id, version, operation,
                    case when kind = 'CAPTION' then state ->> 'media' end
                from journal
                where (transaction_id, sequence) > (cast(? as xid8), ?)
                  and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
                order by transaction_id, sequence
                limit ?
                """);
        statement.setString(1, Long.toString(transaction));
        statement.setLong(2, sequence);
        statement.setInt(3, limit);
        return statement;
    }

    private static Change change(ResultSet row, int first) throws SQLException {
        return new Change(
                row.getLong(first),
                row.getLong(first + 1),
                row.getObject(first + 2, OffsetDateTime.class).toInstant(),
                Kind.valueOf(row.getString(first + 3)),
                row.getObject(first + 4, UUID.class),
                row.getLong(first + 5),
                Operation.valueOf(row.getString(first + 6)),
                Optional.ofNullable(row.getString(first + 7))
                        .map(UUID::fromString)
                        .orElse(null));
    }

    /// That the database does not answer.
    static final class JournalUnreadable extends RuntimeException {

        JournalUnreadable(SQLException cause) {
            super("The journal cannot be read", cause);
        }
    }
}
