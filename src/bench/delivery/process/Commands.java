package delivery.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Runs programs to their end.
public final class Commands {

    public static final String SERVER_CORE = "0";
    public static final String CLIENT_CORE = "1";

    /// Where the benchmark's own files are.
    public static final Path SOURCES = Path.of("src", "bench", "delivery");

    private Commands() {}

    /// What the program wrote; an exception where it failed.
    public static String run(Map<String, String> environment, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var output = process.inputReader().readAllAsString();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(command.getFirst() + " failed: " + output);
        }
        return output;
    }

    public static List<String> onCore(String core, List<String> command) {
        var pinned = new ArrayList<>(List.of("taskset", "-c", core));
        pinned.addAll(command);
        return pinned;
    }

    /// The `java` that runs this.
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
