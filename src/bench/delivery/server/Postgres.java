package delivery.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import delivery.asking.Measurement;
import delivery.process.Commands;

/// The PostgreSQL that the service runs, asked directly.
public record Postgres(int port, String password, long process) {

    /// As many as the service itself has.
    private static final String CONNECTIONS = "16";

    public static Postgres in(Path data) throws IOException {
        var server = Files.readAllLines(data.resolve("database").resolve("postmaster.pid"));
        return new Postgres(
                Integer.parseInt(server.get(3)),
                Files.readString(data.resolve("password")),
                Long.parseLong(server.get(0)));
    }

    public void run(Path script, Map<String, String> variables) throws IOException {
        var command = command("psql", List.of("-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", script.toString()));
        variables.forEach((name, value) -> command.addAll(List.of("-v", name + "=" + value)));
        Commands.run(environment(), command);
    }

    /// Selects one row by its key, again and again.
    public Measurement selectRows(Path script, int seconds) throws IOException {
        var command = command(
                "pgbench",
                List.of(
                        "-n",
                        "-M",
                        "prepared",
                        "-j",
                        "1",
                        "-c",
                        CONNECTIONS,
                        "-T",
                        Integer.toString(seconds),
                        "--random-seed=7",
                        "-f",
                        script.toString()));
        var output = Commands.run(environment(), Commands.onCore(Commands.CLIENT_CORE, command));
        var speed = Pattern.compile("tps = ([0-9.]+)").matcher(output);
        if (!speed.find()) {
            throw new IOException("pgbench says: " + output);
        }
        return new Measurement(Double.parseDouble(speed.group(1)), Double.NaN, Double.NaN, 0, 0);
    }

    private List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<>(
                List.of(program, "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "cutline", "-d", "cutline"));
        command.addAll(arguments);
        return command;
    }

    private Map<String, String> environment() {
        return Map.of("PGPASSWORD", password);
    }
}
