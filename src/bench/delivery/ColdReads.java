package delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import delivery.asking.Answer;
import delivery.asking.Measurement;
import delivery.asking.Readers;
import delivery.asking.Wrk;
import delivery.process.Commands;
import delivery.report.Row.Check;
import delivery.report.Row;

/// Reads of a service that keeps nothing, next to PostgreSQL alone.
final class ColdReads {

    private static final double ARTICLES = 2000;
    private static final double LISTS = 1500;
    private static final double DEEPER = 1.2;
    private static final int ADDRESSES = 100_000;
    private static final int SAMPLE = 20;

    private final Stage stage;
    private final Row.Limit limit;

    ColdReads(Stage stage) throws Exception {
        this.stage = stage;
        var body = new Readers(stage.port(), Map.of())
                .read(stage.newsroom().path(0))
                .text();
        var postgres = stage.service().postgres();
        postgres.run(Commands.SOURCES.resolve("server/rows.sql"), Map.of("body", body));
        var script = Commands.SOURCES.resolve("server/one-row.sql");
        var selecting = stage.measure((connections, seconds) -> postgres.selectRows(script, seconds));
        limit = new Row.Limit("pgbench", selecting.getFirst());
    }

    Row limit() {
        return new Row("pgbench", "one 8 KB row by its key", limit.measured(), Optional.empty(), List.of());
    }

    Row article() throws Exception {
        var paths = stage.newsroom().somePaths(ADDRESSES);
        new Readers(stage.port(), Map.of()).readAll(paths.subList(0, SAMPLE), 200, Answer::status);
        var measured = ask(paths);
        return row(Workload.W6.title(), Workload.W6.what, measured, List.of(goal(ARTICLES, measured)));
    }

    /// Each filter at its first and at its last full page.
    List<Row> lists() throws Exception {
        var rows = new ArrayList<Row>();
        for (var filter : ListFilter.values()) {
            var first = ask(filter.firstPages());
            var last = ask(new DeepPages(stage.port()).of(filter));
            rows.add(row(filter, "page 1", first, List.of(goal(LISTS, first))));
            var slower = Check.atMost(DEEPER, "× page 1", first.perSecond() / last.perSecond());
            rows.add(row(filter, "page N/20", last, List.of(goal(LISTS, last), slower)));
        }
        return rows;
    }

    private Measurement ask(List<String> paths) throws Exception {
        new Readers(stage.port(), Map.of()).readAll(paths.subList(0, 1), 200, Answer::status);
        var wrk = Wrk.of(paths, Map.of());
        return stage.measure((connections, seconds) -> wrk.ask(stage.port(), connections, seconds)).getFirst();
    }

    private static Check goal(double goal, Measurement reached) {
        return Check.atLeast(goal, "/s", reached.perSecond());
    }

    private Row row(ListFilter filter, String page, Measurement measured, List<Check> checks) {
        return row(Workload.W7.title(), Workload.W7.what + ", " + filter.what + ", " + page, measured, checks);
    }

    private Row row(String title, String what, Measurement measured, List<Check> checks) {
        return new Row(title, what, measured, Optional.of(limit), checks);
    }
}
