package news.cutline.twins;

import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Readers who ask for anything all the time, so that answers are being made whenever something is written.
final class Readers {

    /// What readers may get: the story, the refusal of a key, of what is withheld, unknown, gone or blocked; and that
    /// rights changed while somebody read.
    private static final Set<Integer> USUAL = Set.of(200, 401, 403, 404, 410, 451, 503);

    private final Queue<String> unusual = new ConcurrentLinkedQueue<>();
    private final List<Thread> readers;
    private volatile boolean isReading = true;

    Readers(List<Twin> twins, List<Question> questions, long seed) {
        readers = twins.stream()
                .map(twin -> Thread.ofPlatform().unstarted(() -> read(twin, questions, new Random(seed))))
                .toList();
    }

    void start() {
        readers.forEach(Thread::start);
    }

    /// Sends them home.
    ///
    /// @return what they should not have got
    List<String> stop() throws InterruptedException {
        isReading = false;
        for (var reader : readers) {
            reader.join();
        }
        return List.copyOf(unusual);
    }

    private void read(Twin twin, List<Question> questions, Random random) {
        while (isReading) {
            var question = questions.get(random.nextInt(questions.size()));
            var status = twin.read(question).status();
            if (!USUAL.contains(status)) {
                unusual.add(question + " of " + twin + " -> " + status);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
