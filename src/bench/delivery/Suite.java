package delivery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import delivery.asking.Measurement;
import delivery.newsroom.Newsroom;
import delivery.process.Folders;
import delivery.process.Machine;
import delivery.process.Running;
import delivery.report.Numbers;
import delivery.report.Row.Check;
import delivery.report.Row;
import delivery.server.Limits;
import delivery.server.Service;

/// The workloads on one newsroom: those without a cache first, because they write nothing.
record Suite(Newsroom newsroom, Running running, Path data, int seconds) {

    private static final double MEMORY = 350;

    List<Row> measure(Set<Workload> workloads) throws Exception {
        var rows = new ArrayList<Row>();
        var byCache = workloads.stream().collect(Collectors.partitioningBy(workload -> workload.isCold));
        if (!byCache.get(true).isEmpty()) {
            measure(Service.Mode.COLD, stage -> cold(stage, byCache.get(true), rows));
        }
        if (!byCache.get(false).isEmpty()) {
            measure(Service.Mode.HOT, stage -> hot(stage, byCache.get(false), rows));
        }
        return rows;
    }

    private interface Part {
        void measure(Stage stage) throws Exception;
    }

    private void measure(Service.Mode mode, Part part) throws Exception {
        var service = Service.start(running, data, mode);
        var limits = new Limits(running, Files.createTempDirectory(data.getParent(), "limits-"));
        try {
            part.measure(new Stage(newsroom, service, limits, seconds));
        } finally {
            running.end(service.process());
            Folders.delete(limits.folder());
        }
    }

    private static void cold(Stage stage, List<Workload> workloads, List<Row> rows) throws Exception {
        var reads = new ColdReads(stage);
        rows.add(reads.limit());
        for (var workload : workloads) {
            switch (workload) {
                case W6 -> rows.add(reads.article());
                case W7 -> rows.addAll(reads.lists());
                case W1, W1Z, W1P, W2, W4, W5, W8, W9 -> throw new IllegalArgumentException(workload.title());
            }
            tell(workload, rows);
        }
    }

    private static void hot(Stage stage, List<Workload> workloads, List<Row> rows) throws Exception {
        var reads = new HotReads(stage);
        var stories = new Stories(stage);
        for (var workload : workloads) {
            switch (workload) {
                case W1 -> rows.addAll(reads.article());
                case W1Z -> rows.add(reads.gzip());
                case W1P -> rows.add(reads.partner());
                case W2 -> rows.add(reads.list());
                case W4 -> rows.add(reads.notModified());
                case W5 -> rows.addAll(stories.write());
                case W8 -> rows.add(new HotUpdates(stage).read(reached(rows, Workload.W1)));
                case W9 -> rows.addAll(stories.mixed());
                case W6, W7 -> throw new IllegalArgumentException(workload.title());
            }
            tell(workload, rows);
        }
        rows.add(memory(stage));
    }

    private static Row memory(Stage stage) throws Exception {
        var megabytes = Machine.residentMegabytes(stage.service().process().pid());
        return new Row(
                "memory",
                "resident, the JVM after these",
                Measurement.NOTHING,
                Optional.empty(),
                List.of(Check.atMost(MEMORY, " MB", megabytes)));
    }

    static Optional<Measurement> reached(List<Row> rows, Workload workload) {
        return rows.stream()
                .filter(row -> row.workload().equals(workload.title()))
                .map(Row::measured)
                .findFirst();
    }

    /// A run takes a quarter of an hour: whoever waits sees how far it is.
    private static void tell(Workload workload, List<Row> rows) {
        reached(rows, workload)
                .ifPresent(measured ->
                        System.err.println(workload.title() + ": " + Numbers.plain(measured.perSecond()) + "/s"));
    }
}
