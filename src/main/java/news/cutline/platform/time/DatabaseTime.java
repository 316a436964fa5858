package news.cutline.platform.time;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/// Asks the database for its time.
@ApplicationScoped
class DatabaseTime {

    private final DataSource database;

    DatabaseTime(DataSource database) {
        this.database = database;
    }

    Instant read() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException failure) {
            throw new IllegalStateException("The database's clock cannot be read", failure);
        }
    }
}
