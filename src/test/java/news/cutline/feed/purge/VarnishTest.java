package news.cutline.feed.purge;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.partner;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.secretKey;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;
import news.cutline.testing.Varnish;

/// A real Varnish in front, which keeps answers for minutes, shows what was changed within a second.
@QuarkusTest
class VarnishTest {

    private static final Duration SOON = Duration.ofSeconds(1);

    /// Where a story of another test begins or ends within a second, lists are not kept until then.
    private static final Duration IN_A_WHILE = Duration.ofSeconds(10);

    @TempDir
    static Path folder;

    private static @Nullable Varnish varnish;

    @Inject
    CachesInFront caches;

    @BeforeEach
    void put_varnish_in_front() throws Exception {
        assumeTrue(Varnish.isInstalled(), "varnish and varnish-modules are not installed, so no cache was purged");
        if (varnish == null) {
            varnish = Varnish.start(folder, RestAssured.port);
        }
        caches.put(varnish.address());
    }

    @AfterAll
    static void take_it_away() throws InterruptedException {
        if (varnish != null) {
            varnish.close();
        }
    }

    @Test
    void corrected_credit_is_shown_wherever_it_is_kept() {
        var medium =
                picture("The harbour", Map.of("creditLine", "Ada Lind", "terms", Map.of("syndication", "allowed")));
        var credit = asAdmin().get(EDITORIAL + "/media/" + medium).<String>path("credit");
        var story =
                new Draft(unique("Headline")).with("leadMedia", figure(medium)).published();
        var addresses = List.of(
                "/v1/articles/" + story.slug(),
                "/v1/articles?limit=5",
                "/stories/" + story.slug(),
                "/embeds/articles/" + story.slug(),
                "/embeds/media/" + medium,
                "/oembed?url=https://api.cutline.test/stories/" + story.slug());
        addresses.forEach(VarnishTest::expectKept);

        change("/credits/" + credit, Map.of("creditLine", "Ada Lind/Wire"));

        for (var address : addresses) {
            expectSoon(address, answer -> answer.asString().matches("(?s).*Ada Lind\\\\?/Wire.*"));
        }
    }

    @Test
    void story_that_is_withdrawn_is_gone_and_back_when_it_is_published_again() {
        var story = new Draft(unique("Headline")).published();
        var address = "/v1/articles/" + story.slug();
        var visit = "/embeds/articles/" + story.slug() + "/visit";
        expectKept(address);
        expectKept(visit, 302);

        withdraw(story.id(), Map.of("reason", "editorial"));
        expectSoon(address, answer -> answer.statusCode() == 410);
        expectSoon(visit, answer -> answer.statusCode() == 410);
        expectSoon(address, VarnishTest::isKept);

        asAdmin().header("If-Match", "*").body(Map.of()).post(EDITORIAL + "/articles/" + story.id() + "/publish");
        expectSoon(address, answer -> answer.statusCode() == 200);
    }

    @Test
    void slug_that_is_changed_and_changed_back_leads_nobody_in_a_circle() {
        var story = new Draft(unique("Headline")).published();
        var addresses = List.of("/v1/articles/" + story.slug(), "/stories/" + story.slug());
        rename(story, unique("renamed"));
        addresses.forEach(address -> expectKept(address, 301));

        rename(story, story.slug());

        for (var address : addresses) {
            expectSoon(address, answer -> answer.statusCode() == 200);
        }
    }

    @Test
    void what_was_not_there_comes_into_what_is_kept() {
        var related = new Draft(unique("Related")).stored().id();
        var story =
                new Draft(unique("Headline")).with("related", List.of(related)).published();
        expectKept("/v1/articles/" + story.slug());
        expectKept("/v1/articles?limit=5");

        asAdmin().header("If-Match", "*").body(Map.of()).post(EDITORIAL + "/articles/" + related + "/publish");

        expectSoon("/v1/articles/" + story.slug(), answer -> answer.asString().contains(related));
        expectSoon("/v1/articles?limit=5", answer -> answer.asString().contains(related));
    }

    @Test
    void what_is_for_one_client_is_not_kept() {
        var address =
                "/v1/articles/" + new Draft(unique("Headline")).published().slug();
        var key = "Bearer " + secretKey(partner(Map.of()));
        expectKept(address);

        for (var reading = 0; reading < 2; reading++) {
            assertThat(given().header("Authorization", key)
                            .get(address)
                            .headers()
                            .asList())
                    .extracting("name")
                    .doesNotContain("xkey", "CDN-Cache-Control");
            assertThat(through().header("Authorization", key).get(address).header("X-Cache"))
                    .isEqualTo("MISS");
            assertThat(through().header("Cutline-At-Least", "0").get(address).header("X-Cache"))
                    .isEqualTo("MISS");
        }
    }

    @Test
    void reader_cannot_purge_and_sees_no_keys() {
        var address =
                "/v1/articles/" + new Draft(unique("Headline")).published().slug();

        assertThat(given().get(address).header("xkey")).startsWith("all ");
        assertThat(given().get(address).header("CDN-Cache-Control")).isEqualTo("max-age=600");
        assertThat(through().get(address).headers().asList())
                .extracting("name")
                .doesNotContain("xkey", "CDN-Cache-Control");
    }

    private static RequestSpecification through() {
        return Objects.requireNonNull(varnish).through().redirects().follow(false);
    }

    private static void expectKept(String address) {
        expectKept(address, 200);
    }

    /// What was just written is purged once more a second later, perhaps between two looks.
    private static void expectKept(String address, int status) {
        expectWithin(IN_A_WHILE, address, answer -> answer.statusCode() == status && isKept(answer));
    }

    private static boolean isKept(Response answer) {
        return "HIT".equals(answer.header("X-Cache"));
    }

    private static void expectSoon(String address, Predicate<Response> expected) {
        expectWithin(SOON, address, expected);
    }

    private static void expectWithin(Duration patience, String address, Predicate<Response> expected) {
        var end = System.nanoTime() + patience.toNanos();
        var answer = through().get(address);
        while (!expected.test(answer) && System.nanoTime() < end) {
            answer = through().get(address);
        }
        assertThat(answer)
                .as("%s: %d %s", address, answer.statusCode(), answer.asString())
                .matches(expected);
    }

    private static void rename(Story story, String slug) {
        change(story, Map.of("slug", slug));
        publish(story.id());
    }
}
