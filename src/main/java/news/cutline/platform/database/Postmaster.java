package news.cutline.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The running server of a database folder, as it describes itself in `postmaster.pid`.
record Postmaster(long process, int port, boolean isReady) {

    private static final int PROCESS = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    static Path fileIn(Path database) {
        return database.resolve("postmaster.pid");
    }

    static Optional<Postmaster> in(Path database) throws IOException {
        try {
            return parse(Files.readAllLines(fileIn(database))).filter(postmaster -> postmaster.runsOn(database));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /// A server that is just starting has not written all lines yet.
    private static Optional<Postmaster> parse(List<String> lines) {
        if (lines.size() <= PORT) {
            return Optional.empty();
        }
        return Optional.of(new Postmaster(
                Long.parseLong(lines.get(PROCESS)),
                Integer.parseInt(lines.get(PORT)),
                lines.size() > STATUS && lines.get(STATUS).strip().equals("ready")));
    }

    /// The file of a server that was killed stays, and its process number may be another's by now.
    private boolean runsOn(Path database) {
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().arguments())
                .filter(arguments -> Arrays.asList(arguments).contains(database.toString()))
                .isPresent();
    }
}
