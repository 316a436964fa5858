package news.cutline.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import news.cutline.testing.PackagedService;

/// Nothing that is kept ready is older than promised, and all of it is byte for byte what the database would have said.
class TwinsIT {

    private static final int ROUNDS = 25;
    private static final int LISTS = 2;
    private static final int QUESTIONS = 4;

    /// Within this time a write is known to the other instance.
    private static final Duration SOON = Duration.ofMillis(250);

    /// The same when the machine has no time for it.
    private static final Duration AT_LAST = Duration.ofSeconds(1);

    /// How far the clocks may be apart.
    private static final Duration CLOCKS = Duration.ofMillis(100);

    private static final long SEED = Long.getLong("twins.seed", System.nanoTime());

    @TempDir
    static Path folder;

    private static final List<PackagedService> services = new ArrayList<>();
    private static List<Twin> twins = List.of();
    private static ChangingNewsroom newsroom;

    private static final Random RANDOM = new Random(SEED);

    /// The second starts while the first is filled.
    @BeforeAll
    static void start() throws Exception {
        var first = PackagedService.startedIn(folder.resolve("data"));
        services.add(first);
        try (var starting = Executors.newSingleThreadExecutor()) {
            var second = starting.submit(() -> PackagedService.startedBeside(folder.resolve("data")));
            var twin = new Twin("first", first);
            newsroom = new ChangingNewsroom(RANDOM, twin);
            services.add(second.get());
            twins = List.of(twin, new Twin("second", second.get()));
        }
    }

    /// The database goes last.
    @AfterAll
    static void stop() {
        services.reversed().forEach(PackagedService::close);
    }

    @Test
    void ready_answers_are_never_older_than_promised() throws InterruptedException {
        var late = new ArrayList<Duration>();
        var crowd = new Readers(twins, newsroom.questions(), SEED);
        crowd.start();
        for (var round = 1; round <= ROUNDS; round++) {
            var questions = Stream.of(some(newsroom.lists(), LISTS), some(newsroom.questions(), QUESTIONS))
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
            twins.forEach(twin -> questions.forEach(twin::read));
            var writer = twins.get(RANDOM.nextInt(2));
            var other = twins.get(1 - twins.indexOf(writer));

            var change = newsroom.change(writer);
            var acknowledged = System.nanoTime();

            var told = "seed %d, round %d: %s by %s".formatted(SEED, round, change, writer);
            var own = seen(questions, writer::read);
            var asked = seen(questions, question -> other.readAtLeast(question, writer.version()));
            var truth = seen(questions, writer::readThrough);
            expectSame(own, truth, told);
            expectSame(asked, truth, told + ", asked of the other with Cutline-At-Least");
            late.add(delay(acknowledged, told, truth, () -> seen(questions, other::read)));
        }
        assertThat(crowd.stop()).as("answers that nobody should get").isEmpty();
        expectMostlySoon(late);
        twins.forEach(
                twin -> assertThat(twin.hits()).as("ready answers of " + twin).isGreaterThan(ROUNDS * QUESTIONS));
    }

    /// How long after the write the last answer was asked for that did not know of it.
    private static Duration delay(
            long acknowledged, String told, Map<Question, Seen> truth, Supplier<Map<Question, Seen>> reading) {
        var delay = Duration.ZERO;
        while (true) {
            var asked = Duration.ofNanos(System.nanoTime() - acknowledged);
            var seen = reading.get();
            if (seen.equals(truth)) {
                return delay;
            }
            delay = asked;
            if (delay.compareTo(AT_LAST) > 0) {
                expectSame(seen, truth, told + ", asked of the other after " + delay);
            }
        }
    }

    private static void expectMostlySoon(List<Duration> delays) {
        var sorted = delays.stream().sorted().toList();
        assertThat(sorted.get(sorted.size() * 9 / 10))
                .as("delays of seed %d: %s", SEED, sorted)
                .isLessThan(SOON);
    }

    private static void expectSame(Map<Question, Seen> seen, Map<Question, Seen> truth, String told) {
        truth.forEach((question, answer) ->
                assertThat(seen.get(question)).as("%s; %s", told, question).isEqualTo(answer));
    }

    private static Map<Question, Seen> seen(List<Question> questions, Function<Question, Seen> reading) {
        return questions.stream()
                .collect(Collectors.toMap(Function.identity(), reading, (one, other) -> one, LinkedHashMap::new));
    }

    private static List<Question> some(List<Question> all, int count) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, RANDOM);
        return shuffled.subList(0, count);
    }

    @Test
    void stories_come_and_go_by_themselves_on_both() {
        var from = Instant.now().plusSeconds(1).truncatedTo(ChronoUnit.MICROS);
        var until = from.plusSeconds(1);
        var slug = newsroom.passing(twins.getFirst(), from, until);
        var story = Question.byAnybody("/v1/articles/" + slug);
        var list = Question.byAnybody("/v1/articles?limit=3");

        var seen = new TreeSet<Integer>();
        while (Instant.now().isBefore(until.plus(SOON))) {
            for (var twin : twins) {
                var asked = Instant.now();
                var status = twin.read(story).status();
                var isListed = twin.read(list).body().contains('"' + slug + '"');
                var answered = Instant.now();
                var isSeen = expected(from, until, asked, answered);
                isSeen.ifPresent(expected -> {
                    assertThat(status == 200)
                            .as("%s of %s at %s, from %s", status, twin, asked, from)
                            .isEqualTo(expected);
                    assertThat(isListed)
                            .as("listed by %s at %s, from %s", twin, asked, from)
                            .isEqualTo(expected);
                });
                seen.add(status);
            }
        }
        assertThat(seen).containsExactly(200, 404, 410);
    }

    /// Whether the story was to be seen in all of this time; nothing where it came or went.
    private static Optional<Boolean> expected(Instant from, Instant until, Instant asked, Instant answered) {
        if (asked.isAfter(from.plus(CLOCKS)) && answered.isBefore(until.minus(CLOCKS))) {
            return Optional.of(true);
        }
        return answered.isBefore(from.minus(CLOCKS)) || asked.isAfter(until.plus(CLOCKS))
                ? Optional.of(false)
                : Optional.empty();
    }
}
