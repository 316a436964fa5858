package news.cutline.platform.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.jboss.logging.Logger;

/// Starts the server again when it has died, be it that the system was short of memory or that somebody stopped it:
/// what it had acknowledged is on disk. Requests that come meanwhile are told to come back. Without a database the
/// service would be of no use, so
/// where the server cannot be started the JVM ends, and whoever runs it is told by that.
record Guard(Cluster cluster, int port) {

    private static final Logger LOG = Logger.getLogger(Guard.class);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    void watch() {
        var thread = new Thread(this::guard, "embedded database guard");
        thread.setDaemon(true);
        thread.start();
    }

    private void guard() {
        try {
            while (hasDied()) {
                LOG.error("PostgreSQL has died and is started again");
                restart();
                LOG.infof("PostgreSQL is back on port %d", port);
            }
        } catch (IOException | DatabaseFailure failure) {
            LOG.errorf("Cutline ends, because PostgreSQL has died and does not start: %s", failure.getMessage());
            System.exit(1);
        }
    }

    /// Returns when the server ends, however long that takes: whether it died or was stopped.
    private boolean hasDied() throws IOException {
        cluster.process().ifPresent(server -> server.onExit().join());
        return cluster.hasDied();
    }

    /// Processes of the dead server may need a moment to notice that they are alone.
    private void restart() throws IOException {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        for (var attempt = 1; ; attempt++) {
            try {
                cluster.restart(port);
                return;
            } catch (DatabaseFailure notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet;
                }
                if (attempt == 1) {
                    LOG.warnf("PostgreSQL does not start yet: %s", notYet.getMessage());
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }
}
