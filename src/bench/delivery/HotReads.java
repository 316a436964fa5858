package delivery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import delivery.asking.Answer;
import delivery.asking.Measurement;
import delivery.asking.Readers;
import delivery.asking.Wrk;
import delivery.newsroom.Newsroom;
import delivery.report.Row.Check;
import delivery.report.Row;

/// Reads of what the service has composed before, next to a bare server with the same bytes.
record HotReads(Stage stage) {

    private static final double NEAR_BARE = 0.8;
    private static final double PARTNER_NEAR_BARE = 0.6;
    private static final double SLOWEST = 1.5;

    /// Also next to an nginx that has one of the stories in its cache.
    List<Row> article() throws Exception {
        var paths = stage.newsroom().hotPaths();
        var readers = new Readers(stage.port(), Map.of());
        readers.readAll(paths, 200, HotReads::requireWhole);
        var sample = readers.read(paths.getFirst());
        var wrk = Wrk.of(paths, Map.of());
        var one = Wrk.of(paths.subList(0, 1), Map.of());
        var bare = stage.limits().bare(sample);
        var nginx = stage.limits().nginx(stage.port());
        var measured = stage.measure(
                (connections, seconds) -> wrk.ask(stage.port(), connections, seconds),
                (connections, seconds) -> wrk.ask(bare.port(), connections, seconds),
                (connections, seconds) -> one.ask(nginx.port(), connections, seconds));
        stage.limits().running().end(nginx.process());
        stage.limits().running().end(bare.process());
        var checks = nearBare(NEAR_BARE, measured.get(0), measured.get(1));
        checks.add(Check.atLeast(
                1, " of nginx", measured.get(0).perSecond() / measured.get(2).perSecond()));
        return List.of(
                row(Workload.W1, sample, measured, checks),
                new Row("nginx", "proxy_cache hit of an article", measured.get(2), limit(measured.get(1)), List.of()));
    }

    Row gzip() throws Exception {
        return compare(Workload.W1Z, stage.newsroom().hotPaths(), Map.of("Accept-Encoding", "gzip"), NEAR_BARE);
    }

    /// With the key of a partner that may not have the picture in the body.
    Row partner() throws Exception {
        var headers = Map.of("Authorization", "Bearer " + createKey());
        var sample = new Readers(stage.port(), headers).read(stage.newsroom().path(0));
        if (sample.text().split("\"type\":\"withheld\"", -1).length != 2) {
            throw new IllegalStateException("not one picture is withheld from the partner: " + sample.text());
        }
        return compare(Workload.W1P, stage.newsroom().hotPaths(), headers, PARTNER_NEAR_BARE);
    }

    Row list() throws Exception {
        return compare(Workload.W2, Newsroom.sectionPaths(), Map.of(), NEAR_BARE);
    }

    Row notModified() throws Exception {
        var paths = stage.newsroom().hotPaths();
        var tags = new Readers(stage.port(), Map.of())
                .readAll(paths, 200, answer -> answer.headers().get("etag"));
        var requests = new ArrayList<String>();
        for (var index = 0; index < paths.size(); index++) {
            requests.add(paths.get(index) + "\t" + tags.get(index));
        }
        var sample = new Readers(stage.port(), Map.of("If-None-Match", tags.getFirst()))
                .readAll(paths.subList(0, 1), 304, answer -> answer)
                .getFirst();
        return compare(Workload.W4, Wrk.of(requests, Map.of()), sample, NEAR_BARE);
    }

    private Row compare(Workload workload, List<String> paths, Map<String, String> headers, double goal)
            throws Exception {
        var readers = new Readers(stage.port(), headers);
        readers.readAll(paths, 200, Answer::status);
        return compare(workload, Wrk.of(paths, headers), readers.read(paths.getFirst()), goal);
    }

    private Row compare(Workload workload, Wrk wrk, Answer sample, double goal) throws Exception {
        var bare = stage.limits().bare(sample);
        var measured =
                stage.measure(
                        (connections, seconds) -> wrk.ask(stage.port(), connections, seconds),
                        (connections, seconds) -> wrk.ask(bare.port(), connections, seconds));
        stage.limits().running().end(bare.process());
        var checks = nearBare(goal, measured.get(0), measured.get(1));
        return row(workload, sample, measured, checks);
    }

    private static Row row(Workload workload, Answer sample, List<Measurement> measured, List<Check> checks) {
        var what = workload.what + ", %,d bytes".formatted(sample.body().length);
        return new Row(workload.title(), what, measured.get(0), limit(measured.get(1)), checks);
    }

    private static Optional<Row.Limit> limit(Measurement bare) {
        return Optional.of(new Row.Limit("bare server", bare));
    }

    private static List<Check> nearBare(double goal, Measurement reached, Measurement bare) {
        var checks = new ArrayList<Check>();
        checks.add(Check.atLeast(goal, " of the bare server", reached.perSecond() / bare.perSecond()));
        if (goal == NEAR_BARE) {
            checks.add(Check.atMost(SLOWEST, "× its p99", reached.p99() / bare.p99()));
        }
        return checks;
    }

    private String createKey() throws IOException {
        try (var desk = stage.desk()) {
            var partner = desk.post("/partners", """
                {"name": "Benchmark", "territories": ["DE"], "channels": ["site"]}\
                """);
            var path = "/partners/" + partner.member("id") + "/keys";
            return desk.post(path, "{\"kind\": \"secret\", \"name\": \"benchmark\"}")
                    .member("key");
        }
    }

    /// A story that the site gets has all that it has been given.
    private static int requireWhole(Answer answer) {
        var text = answer.text();
        if (text.contains("\"withheld\"") || text.split("\"creditLine\"", -1).length < 3) {
            throw new IllegalStateException("not a whole story: " + text);
        }
        return answer.status();
    }
}
