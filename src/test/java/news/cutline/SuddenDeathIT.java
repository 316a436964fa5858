package news.cutline;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.restassured.path.json.JsonPath;

import news.cutline.testing.PackagedService;

/// The packaged service is killed with `kill -9`, again and again, while eight clients write. What it has acknowledged
/// is there afterwards, whatever is there is there as a whole, and whoever sends a write again gets it once.
class SuddenDeathIT {

    private static final int ROUNDS = 2;
    private static final int WRITERS = 8;

    /// In each round, before the service is killed.
    private static final int ACKNOWLEDGED = 50;

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String EDITORIAL = "/v1/editorial";
    private static final String NOT_ANSWERED = "";

    /// What was sent, by its key: the id in the answer, or that there was none.
    private final Map<String, String> sent = new ConcurrentHashMap<>();

    @Test
    void nothing_that_was_acknowledged_is_lost_and_nothing_is_half_there(@TempDir Path folder) throws Exception {
        for (var round = 1; round <= ROUNDS; round++) {
            try (var service = PackagedService.startedIn(folder.resolve("data"))) {
                sendAgain(service, unanswered());
                writeUntilKilled(service, round);
            }
            assertThat(sent).as("keys after round " + round).hasSizeGreaterThanOrEqualTo(WRITERS);
        }
        try (var service = PackagedService.startedIn(folder.resolve("data"))) {
            sendAgain(service, Set.copyOf(sent.keySet()));
            assertThat(sent).doesNotContainValue(NOT_ANSWERED);
            expectEachOnceAndWhole(service);
        }
    }

    private void writeUntilKilled(PackagedService service, int round) throws InterruptedException {
        var expected = acknowledged() + ACKNOWLEDGED;
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var writer = 0; writer < WRITERS; writer++) {
                var name = "round-%d-writer-%d".formatted(round, writer);
                writers.execute(() -> write(service, name));
            }
            // A service that has just started takes long for its first answers.
            for (var deadline = Instant.now().plus(PATIENCE);
                    acknowledged() < expected && Instant.now().isBefore(deadline); ) {
                Thread.sleep(10);
            }
            Thread.sleep(ThreadLocalRandom.current().nextLong(1000));
            service.kill();
        }
        assertThat(acknowledged()).as("answers until round %d", round).isGreaterThanOrEqualTo(expected);
    }

    private long acknowledged() {
        return sent.values().stream().filter(id -> !NOT_ANSWERED.equals(id)).count();
    }

    private void write(PackagedService service, String writer) {
        try {
            for (var number = 0; ; number++) {
                var key = "%s-number-%d-end".formatted(writer, number);
                sent.put(key, NOT_ANSWERED);
                sent.put(key, idIn(send(service, key)));
            }
        } catch (IOException killed) {
            // What a client sees of a service that dies. It will send the last one again.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<String> unanswered() {
        return sent.keySet().stream()
                .filter(key -> NOT_ANSWERED.equals(sent.get(key)))
                .collect(toSet());
    }

    /// Sends these a second time: what was acknowledged is only shown again, the rest is done now.
    private void sendAgain(PackagedService service, Set<String> keys) throws IOException, InterruptedException {
        for (var key : keys) {
            var answer = send(service, key);
            var known = Objects.requireNonNull(sent.put(key, idIn(answer)));
            if (!known.equals(NOT_ANSWERED)) {
                assertThat(idIn(answer)).as(key).isEqualTo(known);
                assertThat(answer.headers().firstValue("Idempotency-Replayed")).hasValue("true");
            }
        }
    }

    /// A picture with its credit and its caption, or a story with such a picture, in one request.
    private static HttpResponse<String> send(PackagedService service, String key)
            throws IOException, InterruptedException {
        while (true) {
            var answer = key.contains("writer-0") || key.contains("writer-1")
                    ? service.post(
                            EDITORIAL + "/imports?language=en", "text/plain; charset=utf-8", key, """
                            Island ferry %s sails again
                            3 hours ago

                            Morag Tullis
                            Highlands reporter

                            Image source,Getty Images
                            Image caption,
                            The ferry returned to its berth in Skerrow on Monday
                            A ferry that has been out of service will carry passengers again from Friday.

                            The boat left the yard in April with new engines and a rebuilt car deck.
                            """.formatted(key))
                    : service.post(EDITORIAL + "/media", "application/json", key, """
                            {"kind": "image", "href": "https://media.example.org/%s.jpg",
                             "credit": {"creditLine": "Ada Lind"},
                             "captions": [{"language": "en", "text": "The harbour."}]}
                            """.formatted(key));
            if (answer.statusCode() != 409 && answer.statusCode() != 503) {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                return answer;
            }
            // Whoever was killed has not been missed by the database yet, or there are too many at once.
            Thread.sleep(100);
        }
    }

    private static String idIn(HttpResponse<String> answer) {
        return new JsonPath(answer.body()).getString("id");
    }

    private void expectEachOnceAndWhole(PackagedService service) throws IOException, InterruptedException {
        var media = all(service, "/media?limit=200");
        assertThat(media).hasSize(sent.size());
        assertThat(values(all(service, "/credits?limit=200"), "id"))
                .containsExactlyInAnyOrderElementsOf(values(media, "credit"));
        assertThat(values(all(service, "/captions?limit=200"), "media"))
                .containsExactlyInAnyOrderElementsOf(values(media, "id"));
        var stories = all(service, "/articles?limit=200");
        assertThat(stories)
                .hasSize((int) sent.keySet().stream()
                        .filter(key -> key.contains("writer-0") || key.contains("writer-1"))
                        .count())
                .allSatisfy(story -> assertThat(story.get("leadMedia")).isNotNull());
    }

    private static List<Object> values(List<Map<String, Object>> items, String member) {
        return items.stream().map(item -> item.get(member)).toList();
    }

    private static List<Map<String, Object>> all(PackagedService service, String path)
            throws IOException, InterruptedException {
        var items = new ArrayList<Map<String, Object>>();
        for (String cursor = ""; cursor != null; ) {
            var page = new JsonPath(service.get(EDITORIAL + path + cursor).body());
            items.addAll(page.<Map<String, Object>>getList("items"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        return items;
    }
}
