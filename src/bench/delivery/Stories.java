package delivery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

import delivery.asking.Answer;
import delivery.asking.Clients.Deed;
import delivery.asking.Clients;
import delivery.asking.Desk;
import delivery.asking.Measurement;
import delivery.newsroom.Newsroom;
import delivery.newsroom.Prose;
import delivery.report.Row.Check;
import delivery.report.Row;

/// Writes whole stories: a medium with its credit and its caption, the article with that picture, and its publication.
/// Each of the three is acknowledged when it is on disk.
final class Stories {

    private static final double GOAL = 150;
    private static final int MANY = 8;
    private static final int ALL = 32;
    private static final int PERCENT = 100;
    private static final int ARTICLES = 90;
    private static final int LISTS = 8;

    private final Stage stage;
    private final AtomicInteger written = new AtomicInteger();
    /// Headlines of another run on the same newsroom are others.
    private final long run = System.currentTimeMillis();

    Stories(Stage stage) {
        this.stage = stage;
    }

    List<Row> write() throws Exception {
        var one = measure(1);
        var many = measure(MANY);
        return List.of(
                row(Workload.W5, ", 1 connection", one, List.of()),
                row(
                        Workload.W5,
                        ", " + MANY + " connections",
                        many,
                        List.of(Check.atLeast(GOAL, "/s", many.perSecond()))));
    }

    private Measurement measure(int connections) throws Exception {
        var clients = new Clients(stage.port(), connections);
        return stage.measure((any, seconds) -> clients.run(seconds, this::write).get(Deed.WRITE_STORY))
                .getFirst();
    }

    /// Mostly reads, of what is being written among others.
    List<Row> mixed() throws Exception {
        var articles = stage.newsroom().hotPaths();
        var sections = Newsroom.sectionPaths();
        var clients = new Clients(stage.port(), ALL);
        var rounds = new ArrayList<Map<Deed, Measurement>>();
        stage.measure((any, seconds) -> {
            var round = clients.run(seconds, (desk, random) -> mixed(desk, random, articles, sections));
            rounds.add(round);
            return round.get(Deed.READ_ARTICLE);
        });
        var afterWarmUp = rounds.subList(rounds.size() - Stage.ROUNDS, rounds.size());
        var rows = new ArrayList<Row>();
        for (var deed : Deed.values()) {
            var median = Measurement.median(
                    afterWarmUp.stream().map(round -> round.get(deed)).toList());
            rows.add(row(Workload.W9, ": " + deed.name().toLowerCase().replace('_', ' '), median, List.of()));
        }
        return rows;
    }

    private Deed mixed(Desk desk, SplittableRandom random, List<String> articles, List<String> sections)
            throws IOException {
        var choice = random.nextInt(PERCENT);
        if (choice < ARTICLES) {
            require(desk.read(articles.get(random.nextInt(articles.size()))));
            return Deed.READ_ARTICLE;
        }
        if (choice < ARTICLES + LISTS) {
            require(desk.read(sections.get(random.nextInt(sections.size()))));
            return Deed.READ_LIST;
        }
        return write(desk, random);
    }

    private static void require(Answer answer) throws IOException {
        if (answer.status() != 200) {
            throw new Desk.Refusal("a reader was answered " + answer.status());
        }
    }

    private Deed write(Desk desk, SplittableRandom random) throws IOException {
        var number = written.incrementAndGet();
        var prose = new Prose(number);
        var medium = desk.post("/media", """
            {"kind": "image", "href": "https://media.example.org/new/%d.jpg", "width": 1600, "height": 1067,
             "credit": {"creditLine": "%s/Northern Wire", "supplierCategory": "wires"},
             "captions": [{"language": "en", "text": "%s", "altText": "%s"}]}
            """.formatted(number, prose.name(), prose.sentences(90), prose.sentences(50)));
        var article = desk.post("/articles", """
            {"language": "en", "headline": "%s %d %d", "standfirst": "%s", "section": "%s",
             "leadMedia": {"type": "figure", "media": "%s"},
             "body": [{"type": "paragraph", "html": "%s"}]}
            """.formatted(
                        prose.words(30),
                        run,
                        number,
                        prose.sentences(120),
                        Newsroom.section(random.nextInt(Newsroom.SECTIONS)),
                        medium.member("id"),
                        prose.sentences(2000)));
        desk.post("/articles/" + article.member("id") + "/publish", "{}");
        return Deed.WRITE_STORY;
    }

    private static Row row(Workload workload, String what, Measurement measured, List<Check> checks) {
        return new Row(workload.title(), workload.what + what, measured, Optional.empty(), checks);
    }
}
