package news.cutline.platform.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/// A statement made of constant parts, each with the values of its question marks: a list that may be filtered in many
/// ways is told only what it is filtered by, so that PostgreSQL can choose an index.
///
/// It is sent by itself, in one round trip; within a transaction it belongs to that.
public final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /// Reads one row.
    @FunctionalInterface
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// That the database does not answer, or refuses to.
    public static final class Refused extends RuntimeException {

        private Refused(SQLException cause) {
            super(cause);
        }
    }

    /// @param part always a constant: what comes from a client is a value
    public Sql add(String part, Object... partValues) {
        text.append(part);
        values.addAll(Arrays.asList(partValues));
        return this;
    }

    public Sql add(Sql part) {
        text.append(part.text);
        values.addAll(part.values);
        return this;
    }

    /// A part that stands there only where there is a value for it.
    public Sql addIf(@Nullable Object value, String part) {
        return value == null ? this : add(part, value);
    }

    public <T> List<T> read(DataSource database, Reading<T> reading) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(text.toString())) {
            for (var index = 0; index < values.size(); index++) {
                set(connection, statement, index + 1, values.get(index));
            }
            try (var rows = statement.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(reading.read(rows));
                }
                return read;
            }
        } catch (SQLException refusal) {
            throw new Refused(refusal);
        }
    }

    private static void set(Connection connection, PreparedStatement statement, int index, Object value)
            throws SQLException {
        switch (value) {
            case Instant instant -> statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
            case Collection<?> ids ->
                statement.setArray(index, connection.createArrayOf("uuid", ids.toArray(UUID[]::new)));
            default -> statement.setObject(index, value);
        }
    }
}
