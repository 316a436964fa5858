package delivery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import delivery.asking.Answer;
import delivery.asking.Connection;
import delivery.asking.Desk;
import delivery.asking.Measurement;
import delivery.asking.Wrk;
import delivery.report.Row.Check;
import delivery.report.Row;

/// Reads of one story while it is changed and published anew ten times a second. Its headline counts the changes, so
/// that every answer that is looked at tells how old it is.
final class HotUpdates {

    private static final double NEAR_UNCHANGED = 0.7;
    private static final double PROMISED_MILLIS = 1000;
    private static final double EVERY_MILLIS = 100;
    private static final long LOOK_EVERY_MILLIS = 5;

    /// Which change an answer showed, and when it was asked for.
    private record Look(long askedAt, int change) {}

    private final Stage stage;
    /// The changes of another run on the same newsroom are none of this one.
    private final String run = " in run " + System.currentTimeMillis();
    private final Pattern headline = Pattern.compile("\"headline\":\"Change (\\d+)" + run + "\"");
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Map<Integer, Long> acknowledged = new ConcurrentHashMap<>();
    private final Queue<Look> looks = new ConcurrentLinkedQueue<>();
    /// Answers to the writer's own next request.
    private final Queue<Integer> missed = new ConcurrentLinkedQueue<>();

    private final AtomicInteger refusals = new AtomicInteger();

    private volatile int changes;

    HotUpdates(Stage stage) {
        this.stage = stage;
    }

    /// @param unchanged what the same reads reach while nothing is written, if that was measured
    Row read(Optional<Measurement> unchanged) throws Exception {
        var path = stage.newsroom().path(0);
        var wrk = Wrk.of(List.of(path), Map.of());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writer = threads.submit(() -> change(path));
            var watcher = threads.submit(() -> watch(path));
            var start = System.nanoTime();
            var measured = measure(wrk);
            writer.get();
            watcher.get();
            var checks = checks((System.nanoTime() - start) / 1e9);
            unchanged.ifPresent(
                    w1 -> checks.add(Check.atLeast(NEAR_UNCHANGED, " of W1", measured.perSecond() / w1.perSecond())));
            return new Row(
                    Workload.W8.title(),
                    Workload.W8.what,
                    measured,
                    unchanged.map(w1 -> new Row.Limit("W1", w1)),
                    checks);
        }
    }

    /// The writer and the watcher end with it, whatever becomes of it.
    private Measurement measure(Wrk wrk) throws Exception {
        try {
            return stage.measure((connections, seconds) -> wrk.ask(stage.port(), connections, seconds)).getFirst();
        } finally {
            ended.set(true);
        }
    }

    private Void change(String path) throws IOException, InterruptedException {
        try (var desk = stage.desk()) {
            var next = System.nanoTime();
            while (!ended.get()) {
                try {
                    change(desk, changes + 1);
                    changes++;
                    look(desk.read(path)).filter(shown -> shown < changes).ifPresent(missed::add);
                } catch (Desk.Refusal refused) {
                    // What was refused is tried again, and is missing in the changes per second.
                    refusals.incrementAndGet();
                }
                next += (long) (EVERY_MILLIS * 1e6);
                Thread.sleep(Math.max(0, (next - System.nanoTime()) / 1_000_000));
            }
        }
        return null;
    }

    private void change(Desk desk, int change) throws IOException {
        var address = "/articles/" + stage.newsroom().articleId(0);
        desk.patch(address, "{\"headline\": \"Change " + change + run + "\"}");
        desk.post(address + "/publish", "{}");
        acknowledged.put(change, System.nanoTime());
    }

    private Void watch(String path) throws IOException, InterruptedException {
        try (var connection = new Connection(stage.port())) {
            while (!ended.get()) {
                var askedAt = System.nanoTime();
                look(connection.get(path, Map.of())).ifPresent(shown -> looks.add(new Look(askedAt, shown)));
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
        }
        return null;
    }

    /// Which change a story shows: 0 for the headline that it had before, and none where there is no story.
    private Optional<Integer> look(Answer answer) {
        if (answer.status() != 200) {
            refusals.incrementAndGet();
            return Optional.empty();
        }
        var change = headline.matcher(answer.text());
        return Optional.of(change.find() ? Integer.parseInt(change.group(1)) : 0);
    }

    private List<Check> checks(double seconds) {
        var oldest = looks.stream().mapToDouble(this::age).max().orElse(Double.NaN);
        return new ArrayList<>(List.of(
                Check.atMost(PROMISED_MILLIS, " ms old", oldest),
                Check.atMost(0, " own changes not seen at once of " + changes, missed.size()),
                Check.atMost(0, " looks or changes refused", refusals.get()),
                Check.atLeast(9, " changes/s", changes / seconds)));
    }

    /// For how many milliseconds the next change had been acknowledged when this was asked for.
    private double age(Look look) {
        var replacedAt = acknowledged.get(look.change + 1);
        return replacedAt == null ? 0 : Math.max(0, look.askedAt - replacedAt) / 1e6;
    }
}
