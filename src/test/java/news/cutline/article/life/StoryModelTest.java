package news.cutline.article.life;

import static java.util.stream.Collectors.joining;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.correct;
import static news.cutline.testing.Newsroom.json;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import news.cutline.article.life.StoryModel.Sight;
import news.cutline.platform.time.TestClock;
import news.cutline.testing.Errand;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

/// Random lives of a few stories: whatever the newsroom decides, and however time goes on, readers find exactly what
/// the model says. A sequence that fails is told by its seed; put it into the list of those that are always tried.
@QuarkusTest
@Tag("long")
class StoryModelTest {

    private static final int STORIES = 3;
    private static final int STEPS = 30;

    /// The clock goes back after each test; what is replaced must then lie in the past, as it does in real life.
    private static final Duration LONG_AGO = Duration.ofDays(30);

    private static final List<String> REASONS = List.of("editorial", "legal", "rights-expired");

    @Inject
    TestClock clock;

    private final List<Life> lives = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private String section = "";

    static Stream<Long> seeds() {
        return LongStream.concat(LongStream.of(1, 2), new SplittableRandom().longs(2))
                .boxed();
    }

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readers_find_exactly_what_the_model_says(long seed) {
        var random = new SplittableRandom(seed);
        clock.stopAt(clock.now().minus(LONG_AGO));
        section = section("Model");
        for (var number = 0; number < STORIES; number++) {
            lives.add(new Life(section));
        }

        for (var step = 0; step < STEPS; step++) {
            move(random);
            lives.get(random.nextInt(STORIES)).act(random);
            lives.forEach(life -> life.check(random));
            checkLists();
        }
    }

    /// Lets time go on: not at all, a little, a lot, or to where something changes, or to just before that.
    private void move(SplittableRandom random) {
        var now = clock.now();
        var boundaries = lives.stream()
                .flatMap(life -> life.model.boundaries().stream())
                .flatMap(boundary -> Stream.of(boundary, boundary.minusNanos(1000)))
                .filter(now::isBefore)
                .toList();
        var next = switch (random.nextInt(boundaries.isEmpty() ? 3 : 6)) {
            case 0 -> now;
            case 1 -> now.plusNanos(1000);
            case 2 -> now.plusSeconds(random.nextInt(1, 7200));
            default -> boundaries.get(random.nextInt(boundaries.size()));
        };
        clock.stopAt(next);
        steps.add("now " + next);
    }

    private void checkLists() {
        var now = clock.now();
        var expected = new ArrayList<Life>(lives.stream()
                .filter(life -> life.model.at(now) instanceof Sight.Shown)
                .sorted(Comparator.comparing((Life life) -> ((Sight.Shown) life.model.at(now)).publishedAt())
                        .thenComparing(life -> life.story.id()))
                .toList());
        assertThat(listed("publishedAt")).as(String.join("\n", steps)).isEqualTo(ids(expected));
        assertThat(listed("-publishedAt")).as(String.join("\n", steps)).isEqualTo(ids(expected.reversed()));
    }

    private static List<String> ids(List<Life> lives) {
        return lives.stream().map(life -> life.story.id()).toList();
    }

    private List<String> listed(String sort) {
        var list = Errand.to("GET", "/v1/articles")
                .asking(Map.of("section", section, "sort", sort))
                .send();
        return texts(json(list).path("items"), "id");
    }

    private static List<String> texts(JsonNode items, String member) {
        return items.valueStream().map(item -> item.path(member).textValue()).toList();
    }

    /// One story, as it is and as the model says.
    private final class Life {

        private final StoryModel model = new StoryModel();
        private final List<String> slugs = new ArrayList<>();
        private final List<String> corrections = new ArrayList<>();
        private final Story story;
        private String headline = unique("Headline");

        Life(String section) {
            slugs.add(unique("story"));
            story = new Draft(headline)
                    .with("section", section)
                    .with("slug", slugs.getFirst())
                    .stored();
        }

        void act(SplittableRandom random) {
            switch (random.nextInt(10)) {
                case 0, 1 -> rewrite();
                case 2 -> rename(random);
                case 3, 4 -> publishIn(null, null);
                case 5, 6 -> publishIn(clock.now().plusSeconds(random.nextInt(7200)), null);
                case 7 -> {
                    var from = random.nextBoolean() ? null : clock.now().plusSeconds(random.nextInt(3600));
                    publishIn(from, clock.now().plusSeconds(random.nextInt(3601, 7200)));
                }
                case 8 -> withdraw(REASONS.get(random.nextInt(REASONS.size())));
                default -> {
                    corrections.add(unique("Correction"));
                    note("correct");
                    correct(story, corrections.getLast());
                }
            }
        }

        private void rewrite() {
            headline = unique("Headline");
            note("headline " + headline);
            change(story, Map.of("headline", headline));
        }

        private void rename(SplittableRandom random) {
            slugs.add(random.nextBoolean() ? unique("story") : slugs.get(random.nextInt(slugs.size())));
            note("slug " + slugs.getLast());
            change(story, Map.of("slug", slugs.getLast()));
        }

        private void publishIn(Instant from, Instant until) {
            note("publish from " + from + " until " + until);
            var period = new TreeMap<String, String>();
            if (from != null) {
                period.put("from", from.toString());
            }
            if (until != null) {
                period.put("until", until.toString());
            }
            publish(story, period).statusCode(200);
            model.publish(clock.now(), from, until, headline, slugs.getLast());
        }

        private void withdraw(String reason) {
            note("withdraw " + reason);
            asAdmin()
                    .body(Map.of("reason", reason))
                    .post(EDITORIAL + "/articles/{id}/withdraw", story.id())
                    .then()
                    .statusCode(model.withdraw(clock.now(), reason) ? 200 : 409);
        }

        private void note(String step) {
            steps.add(lives.indexOf(this) + ": " + step);
        }

        void check(SplittableRandom random) {
            assertThat(read(story.id())).as(String.join("\n", steps)).isEqualTo(expected());
            var slug = slugs.get(random.nextInt(slugs.size()));
            assertThat(read(slug)).as(String.join("\n", steps)).isEqualTo(expectedAt(slug));
        }

        private String expected() {
            var now = clock.now();
            return switch (model.at(now)) {
                case Sight.Nothing nothing -> "404";
                case Sight.Gone gone -> (gone.reason().equals("legal") ? "451 " : "410 ") + gone.reason();
                case Sight.Shown shown ->
                    String.join(
                            " ",
                            "200",
                            shown.headline(),
                            shown.slug(),
                            "" + shown.publishedAt(),
                            "" + shown.updatedAt(),
                            "" + model.firstPublishedAt(now).orElseThrow(),
                            "" + corrections);
            };
        }

        private String expectedAt(String slug) {
            var now = clock.now();
            if (model.at(now) instanceof Sight.Shown shown && !shown.slug().equals(slug)) {
                return model.wasPublicAs(slug, now) ? "301 " + shown.slug() : "404";
            }
            return model.wasPublicAs(slug, now) ? expected() : "404";
        }

        private static String read(String idOrSlug) {
            var answer = Errand.to("GET", "/v1/articles/" + idOrSlug)
                    .withoutRedirects()
                    .send();
            return switch (answer.statusCode()) {
                case 200 ->
                    members(answer, "headline", "slug", "publishedAt", "updatedAt", "firstPublishedAt") + " "
                            + texts(json(answer).path("corrections"), "text");
                case 301 -> "301 " + answer.header("Location").replaceAll(".*/", "");
                case 404 -> "404";
                default -> members(answer, "reason");
            };
        }

        private static String members(Response answer, String... names) {
            var body = json(answer);
            return Stream.concat(
                            Stream.of("" + answer.statusCode()),
                            Arrays.stream(names).map(name -> body.path(name).textValue()))
                    .collect(joining(" "));
        }
    }
}
