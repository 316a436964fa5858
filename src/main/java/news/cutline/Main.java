package news.cutline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.microprofile.config.Config;

import io.quarkus.bootstrap.runner.RunnerClassLoader;
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

    /// Dev mode has a terminal to put right when it ends, and waits for whatever is wrong to be mended. Quarkus does
    /// not know yet in which mode it will run.
    private static final boolean IS_PACKAGED = Main.class.getClassLoader() instanceof RunnerClassLoader;

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
        if (IS_PACKAGED) {
            Quarkus.run(null, StartFailure::end, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }

    /// In production beside the service, which waits where it first needs its database. In dev mode the service only
    /// starts once nothing can end it abruptly any more.
    private static void startDatabase(Config config) {
        var directory =
                config.getOptionalValue("cutline.data-directory", Path.class).orElse(Path.of("data"));
        var drain = config.getOptionalValue("quarkus.shutdown.timeout", Duration.class)
                .orElse(Duration.ZERO);
        var start = new FutureTask<>(() -> startDatabase(directory, drain));
        EmbeddedDatabaseSource.use(start);
        if (IS_PACKAGED) {
            new Thread(start, "embedded database start").start();
        } else {
            start.run();
        }
    }

    private static EmbeddedDatabase startDatabase(Path directory, Duration drain) {
        try {
            var database = EmbeddedDatabase.start(directory, () -> awaitEndOfApplication(drain.plus(DRAIN_MARGIN)));
            database.keepRunning();
            return database;
        } catch (DatabaseFailure failure) {
            StartFailure.tell(failure.getMessage());
            if (IS_PACKAGED) {
                // An exit would wait for the service, and the service is waiting for this database.
                Runtime.getRuntime().halt(1);
            }
            System.exit(1);
            throw failure;
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
