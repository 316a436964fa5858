package news.cutline.platform.database;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
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
        var origin = folder.resolve(ORIGIN);
        if (Files.exists(origin) && Files.readString(origin).equals(copyTo(OutputStream.nullOutputStream()))) {
            return;
        }
        var unpacked = directory.newFolder();
        var packed = unpacked.resolve("programs.txz");
        try (var copy = Files.newOutputStream(packed)) {
            Files.writeString(unpacked.resolve(ORIGIN), copyTo(copy));
        }
        unpack(packed, "tar");
        Files.delete(packed);
        if (Files.exists(folder)) {
            DataDirectory.delete(folder);
        }
        directory.put(unpacked, folder);
    }

    /// Tells one version of the archive from another, as it is copied. Nobody has a reason to forge one, and each start
    /// would wait for a cryptographic hash.
    private String copyTo(OutputStream copy) throws IOException {
        try (var content = new CheckedInputStream(open(), new CRC32C())) {
            var length = content.transferTo(copy);
            return length + "-" + Long.toHexString(content.getChecksum().getValue());
        }
    }

    /// Unpacks an archive where it lies. The machine's own program, where it can do that, takes a part of the time that
    /// it takes in a JVM that is starting everything else as well.
    static void unpack(Path packed, String program) throws IOException {
        // In a relative path, tar would take what stands before a colon for another machine.
        var archive = packed.toAbsolutePath();
        var folder = requireNonNull(archive.getParent());
        try {
            Programs.execute(
                    "",
                    List.of(),
                    program,
                    "--extract",
                    "--no-same-owner",
                    "--file=" + archive,
                    "--directory=" + folder);
        } catch (IOException | DatabaseFailure e) {
            LOG.debug("PostgreSQL's programs are unpacked without " + program, e);
            try (var tar = new TarArchiveInputStream(new XZInputStream(Files.newInputStream(packed)))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(entry, tar, folder);
                }
            }
        }
    }

    private InputStream open() {
        return requireNonNull(Binaries.class.getResourceAsStream(archive));
    }

    static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var path = requireInside(folder, folder.resolve(entry.getName()));
        Files.createDirectories(path.getParent());
        switch (entry.getLinkFlag()) {
            case TarConstants.LF_DIR -> Files.createDirectories(path);
            case TarConstants.LF_SYMLINK -> {
                requireInside(folder, path.resolveSibling(entry.getLinkName()));
                // The program may have failed half-way.
                Files.deleteIfExists(path);
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            }
            case TarConstants.LF_NORMAL -> {
                Files.copy(content, path, REPLACE_EXISTING);
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
