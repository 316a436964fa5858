package delivery.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import delivery.asking.Measurement;

/// The results as a table to read, the same as JSON, and a plot.
public record Report(int articles, int seconds, LocalDate date, Map<String, Object> machine, List<Row> rows) {

    /// Where the files are, without their endings.
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var name = "delivery-" + articles;
        Files.writeString(folder.resolve(name + ".md"), table());
        Files.writeString(folder.resolve(name + ".json"), Json.of(document()) + "\n");
        Files.writeString(folder.resolve(name + ".svg"), new Plot(title(), rows).draw());
        return folder.resolve(name);
    }

    private String title() {
        return "Delivery with %,d stories, %s".formatted(articles, date);
    }

    private String table() {
        return """
            # %s

            %s. Medians of 3 rounds of %d s after as many with 2 connections as made it faster, 32 connections, times in \
            milliseconds. The service and its PostgreSQL share core 0 with nothing else; what asks has core 1. \
            Hot are at most 10,000 stories, cold ones are any.

            | workload | what | /s | p50 | p99 | errors | refused | limit | limit/s | ratio | goals |
            |---|---|--:|--:|--:|--:|--:|---|--:|--:|---|
            %s
            """.formatted(
                title(), about(), seconds, rows.stream().map(Report::line).collect(Collectors.joining("\n")));
    }

    private String about() {
        return machine.entrySet().stream()
                .map(fact -> fact.getKey() + " " + fact.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String line(Row row) {
        var measured = row.measured();
        return "| %s | %s | %s | %s | %s | %d | %d | %s | %s | %s | %s |"
                .formatted(
                        row.workload(),
                        row.what(),
                        Numbers.plain(measured.perSecond()),
                        Numbers.plain(measured.p50()),
                        Numbers.plain(measured.p99()),
                        measured.errors(),
                        measured.refusals(),
                        row.limit().map(Row.Limit::name).orElse("–"),
                        row.limit()
                                .map(limit -> Numbers.plain(limit.measured().perSecond()))
                                .orElse("–"),
                        row.ratio().map(Numbers::plain).orElse("–"),
                        row.checks().stream().map(Report::check).collect(Collectors.joining("; ")));
    }

    private static String check(Row.Check check) {
        return "%s %s: %s".formatted(check.isMet() ? "✓" : "✗", check.goal(), check.reached());
    }

    private Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("date", date);
        document.put("machine", machine);
        document.put("articles", articles);
        document.put("secondsPerRound", seconds);
        document.put("rows", rows.stream().map(Report::document).toList());
        return document;
    }

    private static Map<String, Object> document(Row row) {
        var document = new LinkedHashMap<String, Object>();
        document.put("workload", row.workload());
        document.put("what", row.what());
        document.put("measured", document(row.measured()));
        row.limit().ifPresent(limit -> {
            document.put("limit", limit.name());
            document.put("limitMeasured", document(limit.measured()));
        });
        row.ratio().ifPresent(ratio -> document.put("ratio", ratio));
        document.put("goals", row.checks().stream().map(Report::document).toList());
        return document;
    }

    private static Map<String, Object> document(Measurement measured) {
        var document = new LinkedHashMap<String, Object>();
        document.put("perSecond", measured.perSecond());
        document.put("p50Milliseconds", measured.p50());
        document.put("p99Milliseconds", measured.p99());
        document.put("errors", measured.errors());
        document.put("refused", measured.refusals());
        return document;
    }

    private static Map<String, Object> document(Row.Check check) {
        var document = new LinkedHashMap<String, Object>();
        document.put("goal", check.goal());
        document.put("reached", check.reached());
        document.put("met", check.isMet());
        return document;
    }
}
