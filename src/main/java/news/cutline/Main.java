package news.cutline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.microprofile.config.Config;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;

import news.cutline.platform.database.DatabaseFailure;
import news.cutline.platform.database.EmbeddedDatabase;
import news.cutline.platform.database.EmbeddedDatabaseSource;

/// Runs Cutline, with a database of its own unless one is configured.
@QuarkusMain
public final class Main {

    private static final Duration DRAIN_MARGIN = Duration.ofSeconds(30);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(20);

    public static void main(String... arguments) {
        // Quarkus' own configuration comes to life with the application; this one reads the same sources before it.
        var config = ConfigUtils.configBuilder().build();
        if (config.getOptionalValue("quarkus.datasource.jdbc.url", String.class).isEmpty()) {
            startDatabase(config);
        }
        // Addresses are checked by RouteProblems, which answers bad ones with a problem instead of an empty body.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }

    private static void startDatabase(Config config) {
        var directory =
                config.getOptionalValue("cutline.data-directory", Path.class).orElse(Path.of("data"));
        var drain = config.getOptionalValue("quarkus.shutdown.timeout", Duration.class)
                .orElse(Duration.ZERO);
        try {
            var database = EmbeddedDatabase.start(directory, () -> awaitEndOfApplication(drain.plus(DRAIN_MARGIN)));
            database.keepRunning();
            EmbeddedDatabaseSource.use(database);
        } catch (DatabaseFailure failure) {
            System.err.println("Cutline cannot start: " + failure.getMessage());
            System.exit(1);
        }
    }

    /// When the JVM ends, Quarkus drains at the same time as the database wants to stop.
    private static void awaitEndOfApplication(Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (ApplicationLifecycleManager.getCurrentApplication() != null && System.nanoTime() < deadline) {
            LockSupport.parkNanos(POLL_INTERVAL.toNanos());
        }
    }
}
