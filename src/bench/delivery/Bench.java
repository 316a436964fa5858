package delivery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import delivery.newsroom.Load;
import delivery.newsroom.Newsroom;
import delivery.process.Commands;
import delivery.process.Machine;
import delivery.process.Running;
import delivery.report.Report;
import delivery.report.Row.Check;
import delivery.report.Row;

/// The order of things: package, load, measure, report.
final class Bench {

    private static final Path RESULTS = Path.of("src", "bench", "results");
    /// What was cut short is no result to keep.
    private static final Path TRIALS = Path.of("target", "bench", "results");

    private static final double GROWTH = 1.3;

    private final Options options;
    private final Running running;
    private final Newsroom newsroom;
    private final Path data;

    private Bench(Options options, Running running) {
        this.options = options;
        this.running = running;
        newsroom = new Newsroom(options.articles());
        data = Path.of("target", "bench", "newsroom-" + options.articles()).toAbsolutePath();
    }

    public static void main(String[] arguments) throws Exception {
        var options = Options.parse(List.of(arguments));
        Machine.requirePrograms();
        if (options.build()) {
            Commands.run(Map.of(), List.of("./mvnw", "-q", "package", "-DskipTests"));
        }
        try (var running = new Running()) {
            new Bench(options, running).run();
        }
    }

    private void run() throws Exception {
        Files.createDirectories(data.getParent());
        var load = new Load(running, data);
        var isLoaded = options.loaded() && Load.isLoaded(data);
        if (!isLoaded) {
            load.base(newsroom);
        }
        Machine.moveToClientCore();
        List<Row> ofBase = List.of();
        if (!isLoaded && newsroom.copies() > 1) {
            ofBase = measure(newsroom.onlyBase());
            load.copies(newsroom);
        }
        var rows = new ArrayList<>(measure(newsroom));
        rows.addAll(growth(ofBase, rows));
        var report = new Report(options.articles(), options.seconds(), LocalDate.now(), Machine.describe(), rows)
                .write(options.isWhole() ? RESULTS : TRIALS);
        IO.println(Files.readString(Path.of(report + ".md")));
    }

    private List<Row> measure(Newsroom measured) throws Exception {
        return new Suite(measured, running, data, options.seconds()).measure(options.only());
    }

    /// What the base of the newsroom reached before it was multiplied.
    private List<Row> growth(List<Row> ofBase, List<Row> ofAll) {
        var rows = new ArrayList<Row>();
        for (var workload : options.only()) {
            Suite.reached(ofBase, workload).ifPresent(base -> {
                var slower = base.perSecond()
                        / Suite.reached(ofAll, workload).orElseThrow().perSecond();
                rows.add(new Row(
                        "growth",
                        workload.title() + " with %,d stories".formatted(newsroom.base()),
                        base,
                        Optional.empty(),
                        List.of(Check.atMost(GROWTH, "× slower with all", slower))));
            });
        }
        return rows;
    }
}
