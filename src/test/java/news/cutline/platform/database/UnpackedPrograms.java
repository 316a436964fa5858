package news.cutline.platform.database;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// PostgreSQL's programs for all tests: unpacking them takes as long as many tests together. Kept until `clean`.
public final class UnpackedPrograms {

    private static final Path FOLDER = Path.of("target", "postgres");

    private UnpackedPrograms() {}

    /// Makes the data directory use them, unless it has programs of its own. Of two JVMs, one waits for the other, and
    /// so does one thread of a JVM, whichever class loader its classes are from.
    public static void lendTo(Path folder) throws IOException {
        var programs = DataDirectory.at(folder).programs();
        if (Files.exists(programs, NOFOLLOW_LINKS)) {
            return;
        }
        var unpacked = DataDirectory.at(FOLDER);
        synchronized (Runtime.getRuntime()) {
            try (var channel = FileChannel.open(unpacked.root().resolve("lock"), CREATE, WRITE);
                    var _ = channel.lock()) {
                Binaries.forThisMachine().unpackInto(unpacked);
            }
        }
        Files.createSymbolicLink(programs, unpacked.programs());
    }
}
