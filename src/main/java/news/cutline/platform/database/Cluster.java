package news.cutline.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.jboss.logging.Logger;

/// What PostgreSQL calls a cluster: a folder with data, and the server that runs on it.
final class Cluster {

    private static final Logger LOG = Logger.getLogger(Cluster.class);
    /// A server that was killed recovers before it answers; one that fails is noticed at once.
    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(50);
    private static final long LOG_LIMIT = 10_000_000;

    private final DataDirectory directory;
    private final Binaries binaries;
    private final Programs programs;

    /// Whether the server was stopped from here.
    private volatile boolean isStopped;

    Cluster(DataDirectory directory, Binaries binaries, Programs programs) {
        this.directory = directory;
        this.binaries = binaries;
        this.programs = programs;
    }

    synchronized Postmaster startOrAdopt() throws IOException {
        var orphan = settledServer();
        if (orphan.isEmpty()) {
            start();
        }
        var server = settledServer()
                .orElseThrow(() ->
                        new DatabaseFailure("PostgreSQL ended as soon as it had started, see " + directory.log()));
        LOG.infof(
                "PostgreSQL %s on port %d, its data in %s",
                orphan.isPresent() ? "adopted" : "started", server.port(), directory.root());
        return server;
    }

    /// The running server once it has finished starting, or none once it has finished stopping.
    private Optional<Postmaster> settledServer() throws IOException {
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        var server = Postmaster.in(directory.database());
        while (server.isPresent() && !server.get().isReady()) {
            if (System.nanoTime() > deadline) {
                throw new DatabaseFailure("PostgreSQL (process %d) neither starts nor stops, see %s"
                        .formatted(server.get().process(), directory.log()));
            }
            LockSupport.parkNanos(POLL_INTERVAL.toNanos());
            server = Postmaster.in(directory.database());
        }
        return server;
    }

    private void start() throws IOException {
        directory.deleteLeftovers();
        binaries.unpackInto(directory);
        if (Files.notExists(directory.database())) {
            create();
        }
        requireSameMajorVersion();
        configure();
        startServer(freePort());
    }

    private void create() throws IOException {
        directory.createPassword();
        var folder = directory.newFolder();
        programs.run(
                "initdb",
                "--pgdata=" + folder,
                "--username=postgres",
                "--auth=reject",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=" + characterType(),
                "--data-checksums",
                "--no-instructions");
        addApplication(folder);
        directory.put(folder, directory.database());
    }

    /// Without a server: nothing has to let the superuser in, and no start can find a cluster without its database.
    private void addApplication(Path folder) throws IOException {
        programs.feed(
                """
                create role cutline login password '%s'
                grant pg_read_all_settings to cutline
                create database cutline owner cutline
                """.formatted(directory.password()),
                "postgres",
                "--single",
                "-D",
                folder.toString(),
                "-c",
                "exit_on_error=on",
                // Rounds make guessing slow, but nobody guesses 256 random bits. Each connection would wait for them.
                "-c",
                "scram_iterations=1",
                // An error would quote the statement, and with it the password.
                "-c",
                "log_min_error_statement=panic",
                "postgres");
    }

    /// The parser of the full text search asks the operating system what a letter is, not the locale provider. In
    /// plain `C` it takes every character beyond ASCII for one, and words stick to their quotes and dashes.
    private static String characterType() {
        return System.getProperty("os.name").equals("Mac OS X") ? "en_US.UTF-8" : "C.UTF-8";
    }

    private void requireSameMajorVersion() throws IOException {
        var major = Files.readString(directory.database().resolve("PG_VERSION")).strip();
        var version = programs.run("postgres", "--version").strip().replace("postgres (PostgreSQL)", "PostgreSQL");
        if (!version.contains(" " + major + ".")) {
            throw new DatabaseFailure("the data in " + directory.root() + " was written by PostgreSQL " + major
                    + ", and this Cutline runs " + version + ": dump it with the Cutline that wrote it and load it into"
                    + " a new folder, or set CUTLINE_DATA_DIRECTORY to another one");
        }
    }

    private void configure() throws IOException {
        for (var file : List.of("postgresql.conf", "pg_hba.conf")) {
            try (var content = Objects.requireNonNull(Cluster.class.getResourceAsStream(file))) {
                Files.copy(content, directory.database().resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        // Left by a server that was killed. PostgreSQL would take whatever process has its number now for that server.
        Files.deleteIfExists(Postmaster.fileIn(directory.database()));
        var log = directory.log();
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling("postgres.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Starts the server again, on the port that its clients know, after it has died. The file that it has left stays:
    /// by it PostgreSQL refuses to start as long as a process of the dead server still works on the data.
    synchronized void restart(int port) throws IOException {
        if (Postmaster.in(directory.database()).isEmpty()) {
            startServer(port);
        }
    }

    /// Whether the server has ended without having been stopped from here: killed, or stopped by somebody else.
    boolean hasDied() throws IOException {
        return !isStopped && Postmaster.in(directory.database()).isEmpty();
    }

    Optional<ProcessHandle> process() throws IOException {
        return Postmaster.in(directory.database()).flatMap(server -> ProcessHandle.of(server.process()));
    }

    /// `pg_ctl` gives the server a session of its own, where the terminal's Ctrl-C does not reach it.
    private void startServer(int port) throws IOException {
        try {
            programs.run(
                    "pg_ctl",
                    "start",
                    "--wait",
                    "--timeout=" + START_LIMIT.toSeconds(),
                    "--pgdata=" + directory.database(),
                    "--log=" + directory.log(),
                    "--options=-p " + port);
        } catch (DatabaseFailure e) {
            throw new DatabaseFailure(
                    "PostgreSQL did not start, see %s: %s"
                            .formatted(directory.log(), Programs.lastLines(Files.readString(directory.log()))),
                    e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Ends sessions and their transactions at once, but leaves nothing to recover.
    synchronized void stop() throws IOException {
        isStopped = true;
        if (Postmaster.in(directory.database()).isPresent()) {
            programs.run(
                    "pg_ctl",
                    "stop",
                    "--wait",
                    "--timeout=" + STOP_LIMIT.toSeconds(),
                    "--mode=fast",
                    "--pgdata=" + directory.database());
        }
    }
}
