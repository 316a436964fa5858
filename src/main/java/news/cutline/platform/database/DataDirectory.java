package news.cutline.platform.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;

import org.jboss.logging.Logger;

/// The folder in which the embedded database keeps everything, used by one JVM at a time.
record DataDirectory(Path root) {

    private static final Logger LOG = Logger.getLogger(DataDirectory.class);
    private static final int PASSWORD_BYTES = 32;

    /// Creates the folder where there is none; one that exists keeps its permissions, whoever it belongs to.
    static DataDirectory at(Path path) throws IOException {
        if (Files.notExists(path)) {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return new DataDirectory(path.toRealPath());
    }

    Path programs() {
        return root.resolve("postgres");
    }

    Path database() {
        return root.resolve("database");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    private Path passwordFile() {
        return root.resolve("password");
    }

    /// Takes the folder for this JVM, which runs `atExit` when it ends.
    ///
    /// In dev mode class loaders come and go: the first one claims the folder for all, so at most its classes are
    /// kept. The lock file is never opened again, because closing any channel of a file gives up all locks of the
    /// process.
    void claim(Runnable atExit) throws IOException {
        var claimed = "news.cutline.database.claimed:" + root;
        if (Boolean.getBoolean(claimed)) {
            return;
        }
        var channel = FileChannel.open(root.resolve("lock"), CREATE, WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new DatabaseFailure("another Cutline is running on the data directory " + root
                    + ": stop it, or set CUTLINE_DATA_DIRECTORY to another folder");
        }
        System.setProperty(claimed, "true");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endClaim(atExit, channel), "embedded database"));
    }

    /// A channel that nobody refers to any more would be closed, and its lock given up.
    private static void endClaim(Runnable atExit, FileChannel channel) {
        try {
            atExit.run();
        } finally {
            Reference.reachabilityFence(channel);
        }
    }

    /// A new empty folder, for something that will be renamed once it is whole.
    Path newFolder() throws IOException {
        return Files.createTempDirectory(root, "new-");
    }

    /// Renames what is whole to its place, and returns when not even a power cut can undo it.
    void put(Path whole, Path place) throws IOException {
        Files.move(whole, place, ATOMIC_MOVE);
        try (var folder = FileChannel.open(root, READ)) {
            folder.force(true);
        }
    }

    /// Deletes what starts that were cut off left behind.
    void deleteLeftovers() throws IOException {
        try (var leftovers = Files.newDirectoryStream(root, "new-*")) {
            for (var leftover : leftovers) {
                deleteIfUnused(leftover);
            }
        }
    }

    private static void deleteIfUnused(Path leftover) {
        try {
            delete(leftover);
        } catch (IOException | UncheckedIOException e) {
            LOG.infof(e, "%s is still written to by a start that was cut off, and left to the next start", leftover);
        }
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// A password that exists stays: the start that made it may have been cut off.
    void createPassword() throws IOException {
        if (Files.exists(passwordFile())) {
            return;
        }
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        // Temporary files are created readable by their owner only.
        var file = Files.createTempFile(root, "new-", "");
        Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), WRITE, SYNC);
        put(file, passwordFile());
    }

    String password() throws IOException {
        return Files.readString(passwordFile());
    }
}
