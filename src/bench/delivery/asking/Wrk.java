package delivery.asking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import delivery.process.Commands;

/// Asks for these addresses from the clients' core.
///
/// @param requests a file that `pick.lua` reads
/// @param headers of every request
public record Wrk(Path requests, Map<String, String> headers) {

    private static final Pattern RESULT = Pattern.compile("RESULT (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");

    public static Wrk of(List<String> requests, Map<String, String> headers) throws IOException {
        var file = Files.createTempFile("cutline-bench-", ".requests");
        file.toFile().deleteOnExit();
        return new Wrk(Files.write(file, requests), headers);
    }

    public Measurement ask(int port, int connections, int seconds) throws IOException {
        var command = new ArrayList<>(List.of(
                "wrk",
                "-t1",
                "-c" + connections,
                "-d" + seconds + "s",
                "--latency",
                "-s",
                Commands.SOURCES.resolve("asking/pick.lua").toString()));
        headers.forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
        command.addAll(List.of("http://127.0.0.1:" + port, "--", requests.toString()));
        var output = Commands.run(Map.of(), Commands.onCore(Commands.CLIENT_CORE, command));
        var result = RESULT.matcher(output);
        if (!result.find()) {
            throw new IOException("wrk says: " + output);
        }
        return new Measurement(
                number(result.group(1)) / (number(result.group(2)) / 1e6),
                number(result.group(3)) / 1e3,
                number(result.group(4)) / 1e3,
                Long.parseLong(result.group(5)),
                Long.parseLong(result.group(6)));
    }

    private static double number(String digits) {
        return Double.parseDouble(digits);
    }
}
