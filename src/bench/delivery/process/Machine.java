package delivery.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The computer that the figures are from, and the programs on it.
public final class Machine {

    /// By Debian's package.
    private static final Map<String, String> PROGRAMS = new TreeMap<>(Map.of(
            "taskset", "util-linux",
            "wrk", "wrk",
            "nginx", "nginx-light",
            "psql", "postgresql-client",
            "pgbench", "postgresql-contrib"));

    private Machine() {}

    /// Says in one line what is missing.
    public static void requirePrograms() {
        var folders = System.getenv("PATH").split(":");
        var missing = new ArrayList<String>();
        PROGRAMS.forEach((program, debian) -> {
            if (Arrays.stream(folders).noneMatch(folder -> Files.isExecutable(Path.of(folder, program)))) {
                missing.add(debian);
            }
        });
        if (!missing.isEmpty()) {
            throw new IllegalStateException("missing: apt-get install " + String.join(" ", missing));
        }
        if (Runtime.getRuntime().availableProcessors() < 2) {
            throw new IllegalStateException("missing: a second core, for what asks");
        }
    }

    /// Moves this JVM to the core of what asks, with what it starts from now on.
    public static void moveToClientCore() throws IOException {
        var self = Long.toString(ProcessHandle.current().pid());
        Commands.run(Map.of(), List.of("taskset", "-a", "-c", "-p", Commands.CLIENT_CORE, self));
    }

    public static void requireOnServerCore(long process) throws IOException {
        var cores = status(process, "Cpus_allowed_list:\\s+(\\S+)");
        if (!cores.equals(Commands.SERVER_CORE)) {
            throw new IllegalStateException("process " + process + " runs on cores " + cores);
        }
    }

    /// How much memory a process has, in megabytes.
    public static double residentMegabytes(long process) throws IOException {
        return Long.parseLong(status(process, "VmRSS:\\s+(\\d+) kB")) / 1024.0;
    }

    public static Map<String, Object> describe() throws IOException {
        var about = new LinkedHashMap<String, Object>();
        about.put("processor", find(Files.readString(Path.of("/proc/cpuinfo")), "model name\\s*: (.+)"));
        about.put("cores", (int) Files.readString(Path.of("/proc/cpuinfo"))
                .lines()
                .filter(line -> line.startsWith("processor"))
                .count());
        var kilobytes = Long.parseLong(find(Files.readString(Path.of("/proc/meminfo")), "MemTotal:\\s+(\\d+) kB"));
        about.put("memoryGigabytes", Math.round(kilobytes / 1024.0 / 1024.0));
        about.put("java", Runtime.version().toString());
        about.put("nginx", find(Commands.run(Map.of(), List.of("nginx", "-v")), "nginx/(\\S+)"));
        return about;
    }

    private static String status(long process, String pattern) throws IOException {
        return find(Files.readString(Path.of("/proc/" + process + "/status")), pattern);
    }

    private static String find(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        return found.find() ? found.group(1) : "unknown";
    }
}
