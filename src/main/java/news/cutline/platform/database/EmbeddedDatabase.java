package news.cutline.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;

/// The application's database in a PostgreSQL of its own, which runs until this JVM ends.
public final class EmbeddedDatabase {

    /// What Quarkus has to know to use this database.
    static final Set<String> SETTINGS =
            Set.of("quarkus.datasource.jdbc.url", "quarkus.datasource.username", "quarkus.datasource.password");

    private static final String USER = "cutline";
    private static final String TIMEOUT_SECONDS = "10";

    private final Cluster cluster;
    private final int port;
    private final String url;
    private final String password;

    private EmbeddedDatabase(Cluster cluster, int port, String password) {
        this.cluster = cluster;
        this.port = port;
        this.url = "jdbc:postgresql://127.0.0.1:" + port + "/cutline";
        this.password = password;
    }

    /// Starts the server of a data directory, or adopts the one that runs there already. When the JVM ends, the
    /// server is stopped once `awaitClients` has returned.
    public static EmbeddedDatabase start(Path path, Runnable awaitClients) {
        try {
            var binaries = Binaries.forThisMachine();
            var directory = DataDirectory.at(path);
            var cluster = new Cluster(directory, binaries, Programs.in(directory.programs()));
            directory.claim(() -> stopAfter(awaitClients, cluster));
            var port = cluster.startOrAdopt().port();
            var database = new EmbeddedDatabase(cluster, port, directory.password());
            database.verifyOrStop(directory.database());
            return database;
        } catch (IOException | UncheckedIOException e) {
            throw new DatabaseFailure("no database in the data directory " + path + ": " + e, e);
        }
    }

    /// From now on the server is started again, on the same port, when it has died while this JVM lives.
    public void keepRunning() {
        new Guard(cluster, port).watch();
    }

    /// The values of [#SETTINGS].
    Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", USER,
                "quarkus.datasource.password", password);
    }

    Connection connect() throws SQLException {
        return connect(USER, password);
    }

    /// Not through the driver manager, which in dev mode has looked for drivers before this class loader existed.
    Connection connect(String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", TIMEOUT_SECONDS);
        properties.setProperty("socketTimeout", TIMEOUT_SECONDS);
        return ServiceLoader.load(Driver.class, EmbeddedDatabase.class.getClassLoader())
                .findFirst()
                .orElseThrow()
                .connect(url, properties);
    }

    /// A server that must not be used is of no use to anybody.
    private void verifyOrStop(Path folder) throws IOException {
        try {
            verify(folder);
        } catch (DatabaseFailure failure) {
            stop();
            throw failure;
        }
    }

    /// Makes sure that the server is the one of this folder, and that what it acknowledges is on disk.
    private void verify(Path folder) {
        try (var connection = connect();
                var query = connection.prepareStatement("""
                select name, current_setting(name)
                from (values ('data_directory', ?), ('fsync', 'on'), ('synchronous_commit', 'on'),
                    ('full_page_writes', 'on'), ('data_checksums', 'on')) as required (name, value)
                where current_setting(name) <> value""")) {
            query.setString(1, folder.toString());
            var deviations = query.executeQuery();
            if (deviations.next()) {
                throw new DatabaseFailure("PostgreSQL at %s has the wrong %s: %s"
                        .formatted(url, deviations.getString(1), deviations.getString(2)));
            }
        } catch (SQLException e) {
            throw new DatabaseFailure("PostgreSQL at %s does not let Cutline in: %s".formatted(url, e.getMessage()), e);
        }
    }

    private static void stopAfter(Runnable awaitClients, Cluster cluster) {
        awaitClients.run();
        try {
            cluster.stop();
        } catch (IOException | DatabaseFailure e) {
            // Logging ends before the last threads of the JVM do.
            System.err.println("PostgreSQL was left running: " + e.getMessage());
        }
    }

    void stop() throws IOException {
        cluster.stop();
    }
}
