package delivery.asking;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;

/// Works on several connections at a time, each a virtual thread on the core of what asks.
public record Clients(int port, int connections) {

    /// What a client did.
    public enum Deed {
        READ_ARTICLE,
        READ_LIST,
        WRITE_STORY
    }

    /// Does the next thing, and tells what that was.
    public interface Work {
        Deed next(Desk desk, SplittableRandom random) throws IOException;
    }

    public Map<Deed, Measurement> run(int seconds, Work work) {
        var latencies = new EnumMap<Deed, Latencies>(Deed.class);
        for (var deed : Deed.values()) {
            latencies.put(deed, new Latencies());
        }
        var start = System.nanoTime();
        var end = start + seconds * 1_000_000_000L;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < connections; number++) {
                var random = new SplittableRandom(number);
                threads.submit(() -> workUntil(end, work, random, latencies));
            }
        }
        var took = (System.nanoTime() - start) / 1e9;
        var measured = new EnumMap<Deed, Measurement>(Deed.class);
        latencies.forEach((deed, all) -> measured.put(deed, all.over(took)));
        return measured;
    }

    /// A connection that fails is replaced. What fails or is refused is counted with the stories, whatever it was.
    private void workUntil(long end, Work work, SplittableRandom random, Map<Deed, Latencies> latencies) {
        while (System.nanoTime() < end) {
            try (var desk = new Desk(port)) {
                while (System.nanoTime() < end) {
                    work(desk, work, random, latencies);
                }
            } catch (IOException failed) {
                latencies.get(Deed.WRITE_STORY).addError();
            }
        }
    }

    private static void work(Desk desk, Work work, SplittableRandom random, Map<Deed, Latencies> latencies)
            throws IOException {
        var start = System.nanoTime();
        try {
            var deed = work.next(desk, random);
            latencies.get(deed).add(System.nanoTime() - start);
        } catch (Desk.Refusal refused) {
            latencies.get(Deed.WRITE_STORY).addRefusal();
        }
    }
}
