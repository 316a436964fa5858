package news.cutline.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/// The throw-away database that all tests of the application in one JVM share; named in `META-INF/services`.
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /// Kept until `clean`, so that only the first run initialises it.
    static final Path FOLDER = Path.of("target", System.getProperty("test.database", "test-database-1"));

    @Override
    public Map<String, String> start() {
        var database = startIn(FOLDER);
        execute(database, "drop owned by cutline cascade");
        return database.settings();
    }

    /// It stops with the JVM, so that the next test profile finds it running.
    @Override
    public void stop() {}

    static EmbeddedDatabase startIn(Path folder) {
        try {
            UnpackedPrograms.lendTo(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return EmbeddedDatabase.start(folder, () -> {});
    }

    static void execute(EmbeddedDatabase database, String statement) {
        try (var connection = database.connect()) {
            connection.createStatement().execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    static String query(EmbeddedDatabase database, String query) {
        try (var connection = database.connect()) {
            var row = connection.createStatement().executeQuery(query);
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
