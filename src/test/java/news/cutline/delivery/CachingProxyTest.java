package news.cutline.delivery;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.partner;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.secretKey;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import news.cutline.platform.time.TestClock;
import news.cutline.testing.CachingProxy;
import news.cutline.testing.Errand;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

/// A shared cache in front, as many run one, gives nobody what is another's, and nothing longer than was promised.
@QuarkusTest
class CachingProxyTest {

    private static final int READS = 1_000;

    @Inject
    TestClock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void look_for_nginx() {
        assumeTrue(CachingProxy.isInstalled(), "nginx is not installed, so no shared cache was tried");
    }

    @Test
    void nobody_is_served_the_answer_of_another() throws Exception {
        var forGermans = picture("Germany", terms("territories", Map.of("only", List.of("DE"))));
        var forAll = picture("All", terms("syndication", "allowed"));
        var forPartner = partner(Map.of());
        var story = new Draft(unique("Headline"))
                .with("leadMedia", figure(forGermans))
                .with("body", List.of(figure(forAll), figure(picture("Own", "Ada Lind"))))
                .published();
        List<UnaryOperator<Errand>> audiences = List.of(
                reader -> reader,
                reader -> reader.with("Reader-Country", "DE"),
                reader -> reader.with("Reader-Country", "FR"),
                keeper(secretKey(forPartner)),
                keeper(secretKey(partner(Map.of("territories", List.of("FR"))))));
        var expected = audiences.stream()
                .map(audience -> read(audience.apply(asking(story))).asString())
                .toList();
        var fromCache = 0;

        try (var proxy = CachingProxy.start(folder, RestAssured.port)) {
            var chance = new Random(4711);
            for (var number = 0; number < READS; number++) {
                var who = chance.nextInt(audiences.size());
                var answer = read(audiences.get(who).apply(asking(story)).by(proxy.port()));
                assertThat(answer.asString()).as("reader %d", who).isEqualTo(expected.get(who));
                fromCache += "HIT".equals(answer.header("X-Cache")) ? 1 : 0;
            }
        }

        assertThat(new HashSet<>(expected)).as("answers that differ").hasSizeGreaterThanOrEqualTo(3);
        assertThat(fromCache).as("answers from the cache").isGreaterThan(READS / 4);
    }

    @Test
    void kill_is_through_within_the_promised_lifetime() throws Exception {
        var killed = picture("Killed", "Ada Lind");
        // What ends soon makes the promise short, so that the test need not wait for a minute.
        var end = clock.now().plus(Duration.ofSeconds(4)).toString();
        var ending = picture("Ending", terms("until", end));
        var story = new Draft(unique("Headline"))
                .with("leadMedia", figure(killed))
                .with("body", List.of(figure(ending)))
                .published();

        try (var proxy = CachingProxy.start(folder, RestAssured.port)) {
            var before = read(asking(story).by(proxy.port()));
            kill(killed);
            TimeUnit.SECONDS.sleep(sharedLifetime(before));
            var after = read(asking(story).by(proxy.port()));

            assertThat(before.asString()).contains(killed);
            assertThat(after.asString()).doesNotContain(killed).contains("\"killed\"");
        }
    }

    private static Map<String, Object> terms(String member, Object value) {
        return Map.of("creditLine", "Ada Lind", "terms", Map.of(member, value));
    }

    private static UnaryOperator<Errand> keeper(String key) {
        return reader -> reader.as(key);
    }

    private static Errand asking(Story story) {
        return Errand.to("GET", "/v1/articles/" + story.slug());
    }

    private static Response read(Errand errand) {
        var answer = errand.send();
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static long sharedLifetime(Response answer) {
        return Long.parseLong(answer.header("Cache-Control").replaceAll(".*s-maxage=(\\d+).*", "$1")) + 1;
    }

    private static void kill(String medium) {
        asAdmin()
                .body(Map.of("reason", "Called back."))
                .post(EDITORIAL + "/media/{id}/kill", medium)
                .then()
                .statusCode(200);
    }
}
