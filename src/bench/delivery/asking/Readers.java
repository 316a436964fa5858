package delivery.asking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// Reads every address once, to look at the answers and to fill caches.
public record Readers(int port, Map<String, String> headers) {

    private static final int CONNECTIONS = 16;

    /// What every answer is turned into, in the order of the addresses; an exception where one has another status.
    public <T> List<T> readAll(List<String> paths, int status, Function<Answer, T> turn) throws Exception {
        var tasks = new ArrayList<Callable<List<T>>>();
        var share = Math.ceilDiv(paths.size(), CONNECTIONS);
        for (var from = 0; from < paths.size(); from += share) {
            var part = paths.subList(from, Math.min(from + share, paths.size()));
            tasks.add(() -> read(part, status, turn));
        }
        var all = new ArrayList<T>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var part : threads.invokeAll(tasks)) {
                all.addAll(part.get());
            }
        }
        return all;
    }

    private <T> List<T> read(List<String> paths, int status, Function<Answer, T> turn) throws IOException {
        var answers = new ArrayList<T>();
        try (var connection = new Connection(port)) {
            for (var path : paths) {
                answers.add(turn.apply(connection.require(path, headers, status)));
            }
        }
        return answers;
    }

    public Answer read(String path) throws Exception {
        return readAll(List.of(path), 200, answer -> answer).getFirst();
    }
}
