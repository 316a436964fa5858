package news.cutline.platform.database;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jboss.logging.Logger;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs for this kind of machine, as the zonky artifacts carry them.
record Binaries(String archive) {

    private static final Logger LOG = Logger.getLogger(Binaries.class);
    /// Says which archive a folder was unpacked from, so that new binaries take the place of old ones.
    private static final String ORIGIN = "origin";

    static Binaries forThisMachine() {
        return forMachine(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Binaries forMachine(String system, String processor) {
        var binaries = new Binaries("/postgres-%s-%s.txz"
                .formatted(
                        system.equals("Mac OS X") ? "darwin" : system.toLowerCase(Locale.ROOT),
                        switch (processor) {
                            case "amd64" -> "x86_64";
                            case "aarch64" -> "arm_64";
                            default -> processor;
                        }));
        if (Binaries.class.getResource(binaries.archive) == null) {
            throw new DatabaseFailure("there is no embedded PostgreSQL for %s on %s".formatted(system, processor)
                    + ": set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL 18 of yours");
        }
        return binaries;
    }

    /// Makes sure that the directory has these programs.
    void unpackInto(DataDirectory directory) throws IOException {
        var folder = directory.programs();
        var origin = fingerprint();
        if (Files.exists(folder.resolve(ORIGIN))
                && Files.readString(folder.resolve(ORIGIN)).equals(origin)) {
            return;
        }
        var unpacked = directory.newFolder();
        var packed = unpacked.resolve("programs.tar.xz");
        try (var content = open()) {
            Files.copy(content, packed);
        }
        try (var tar = new TarArchiveInputStream(decompress(packed, "xz"))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, unpacked);
            }
        }
        Files.writeString(unpacked.resolve(ORIGIN), origin);
        if (Files.exists(folder)) {
            DataDirectory.delete(folder);
        }
        directory.put(unpacked, folder);
    }

    /// The machine's own program, where it has one, takes a quarter of the time that it takes in a JVM that is starting
    /// everything else as well.
    ///
    /// @param packed its name ends with `.xz`; it is gone once the stream is closed
    static InputStream decompress(Path packed, String program) throws IOException {
        try {
            Programs.execute("", List.of(), program, "--decompress", packed.toString());
            var name = packed.getFileName().toString().replace(".xz", "");
            return Files.newInputStream(packed.resolveSibling(name), DELETE_ON_CLOSE);
        } catch (IOException | DatabaseFailure e) {
            LOG.debug("PostgreSQL's programs are unpacked without " + program, e);
            return new XZInputStream(Files.newInputStream(packed, DELETE_ON_CLOSE));
        }
    }

    /// Tells one version of the archive from another. Nobody has a reason to forge one, and each start would wait for a
    /// cryptographic hash.
    private String fingerprint() throws IOException {
        try (var content = new CheckedInputStream(open(), new CRC32C())) {
            var length = content.transferTo(OutputStream.nullOutputStream());
            return length + "-" + Long.toHexString(content.getChecksum().getValue());
        }
    }

    private InputStream open() {
        return Objects.requireNonNull(Binaries.class.getResourceAsStream(archive));
    }

    static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var path = requireInside(folder, folder.resolve(entry.getName()));
        Files.createDirectories(path.getParent());
        switch (entry.getLinkFlag()) {
            case TarConstants.LF_DIR -> Files.createDirectories(path);
            case TarConstants.LF_SYMLINK -> {
                requireInside(folder, path.resolveSibling(entry.getLinkName()));
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            }
            case TarConstants.LF_NORMAL -> {
                Files.copy(content, path);
                var isProgram = (entry.getMode() & 0100) != 0;
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(isProgram ? "rwxr-xr-x" : "rw-r--r--"));
            }
            default -> throw new IOException("unexpected kind of entry in the archive: " + entry.getName());
        }
    }

    private static Path requireInside(Path folder, Path path) throws IOException {
        var normal = path.normalize();
        if (!normal.startsWith(folder)) {
            throw new IOException("entry of the archive leaves its folder: " + path);
        }
        return normal;
    }
}
