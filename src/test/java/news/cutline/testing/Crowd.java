package news.cutline.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Clients that all do something at the same time.
public record Crowd(int size) {

    public static Crowd of(int size) {
        return new Crowd(size);
    }

    /// What each has got, in the order of the clients. All begin at once.
    public <T> List<T> each(IntFunction<T> deed) {
        var start = new CyclicBarrier(size);
        try (var clients = Executors.newFixedThreadPool(size)) {
            var deeds = IntStream.range(0, size)
                    .<Callable<T>>mapToObj(client -> () -> {
                        start.await();
                        return deed.apply(client);
                    })
                    .map(clients::submit)
                    .toList();
            return deeds.stream().map(Crowd::outcome).toList();
        }
    }

    private static <T> T outcome(Future<T> deed) {
        try {
            return deed.get();
        } catch (ExecutionException failed) {
            throw new AssertionError("A client of the crowd failed", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The crowd was interrupted", interrupted);
        }
    }
}
