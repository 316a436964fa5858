package news.cutline.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.sun.security.auth.module.UnixSystem;

/// Runs PostgreSQL's own programs in the only way they accept: not as root.
record Programs(Path folder, List<String> launcher) {

    private static final List<String> AS_NOBODY = List.of("unshare", "--user", "--");
    private static final int LINES_TO_QUOTE = 3;

    static Programs in(Path folder) {
        return new Programs(folder.resolve("bin"), launcherForThisUser());
    }

    /// In a user namespace root is nobody to PostgreSQL, and to the system still the owner of its files.
    private static List<String> launcherForThisUser() {
        if (new UnixSystem().getUid() != 0) {
            return List.of();
        }
        try {
            // initdb also wants its user to have a name.
            execute("", AS_NOBODY, "id", "-un");
            return AS_NOBODY;
        } catch (IOException | DatabaseFailure e) {
            throw new DatabaseFailure(
                    "PostgreSQL refuses to run as root, and there is no user namespace to run it in: start Cutline"
                            + " as an ordinary user, or set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL 18 of yours",
                    e);
        }
    }

    /// Runs a program to its end and returns what it wrote.
    String run(String program, String... arguments) throws IOException {
        return feed("", program, arguments);
    }

    String feed(String input, String program, String... arguments) throws IOException {
        return execute(input, launcher, folder.resolve(program).toString(), arguments);
    }

    static String execute(String input, List<String> launcher, String program, String... arguments) throws IOException {
        var command = new ArrayList<>(launcher);
        command.add(program);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // PostgreSQL needs no variable of ours: some would change what it does, others are secrets of the application.
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        try (var standardInput = process.outputWriter(UTF_8)) {
            standardInput.write(input);
        }
        var output = process.inputReader(UTF_8).readAllAsString();
        if (process.onExit().join().exitValue() != 0) {
            throw new DatabaseFailure(program + " failed: " + lastLines(output));
        }
        return output;
    }

    /// The end of a program's output or log, in one line.
    static String lastLines(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream().skip(Math.max(0, lines.size() - LINES_TO_QUOTE)).collect(Collectors.joining(" | "));
    }
}
