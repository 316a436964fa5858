package news.cutline.page.frame;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.embedded;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.idOf;
import static news.cutline.testing.Newsroom.partner;
import static news.cutline.testing.Newsroom.publishableKey;
import static news.cutline.testing.Newsroom.secretKey;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.video;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import news.cutline.platform.secret.SecretText;
import news.cutline.platform.time.TestClock;
import news.cutline.testing.Newsroom;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

/// The publishable key in the address of a frame.
@QuarkusTest
class FrameKeyTest {

    private static final Pattern ANCESTORS = Pattern.compile("frame-ancestors ([^;]*);");
    private static final List<String> ORIGINS = List.of("https://www.partner.example", "https://m.partner.example");

    @Inject
    TestClock clock;

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    /// A story with an embed and a picture that only this partner may have.
    private record Shown(String partner, String embed, String medium, Story story) {

        static Shown to(String partner) {
            var terms = Map.of("syndication", "allowed", "partners", Map.of("only", List.of(partner)));
            var credit = Map.of("creditLine", "Ada Lind/Wire", "terms", terms);
            var medium = Newsroom.picture("Secret caption", credit);
            var embed = video(Map.of("title", "Secret title", "credit", idOf(created("/credits", credit))));
            var story = new Draft(unique("Headline"))
                    .with("leadMedia", figure(medium))
                    .with("body", List.of(embedded(embed)))
                    .published();
            return new Shown(partner, embed, medium, story);
        }

        List<String> addresses() {
            return List.of("/embeds/" + embed, "/embeds/media/" + medium, "/embeds/articles/" + story.slug());
        }
    }

    @Test
    void partner_gets_what_it_may_have_on_its_own_pages_only() {
        var id = embedder(Map.of());
        var shown = Shown.to(id);
        var key = publishableKey(id);

        for (var address : shown.addresses()) {
            var answer = get(address, key);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.asString()).contains("Secret");
            assertThat(ancestors(answer)).isEqualTo("https://www.partner.example https://m.partner.example");
            assertThat(answer.header("Cache-Control")).isEqualTo("max-age=5, s-maxage=60, stale-while-revalidate=10");
            assertThat(given().header("Referer", ORIGINS.getFirst())
                            .get(address)
                            .asString())
                    .doesNotContain("Secret");
        }
        var other = publishableKey(embedder(Map.of("allowedOrigins", List.of("https://other.example"))));
        assertThat(get("/embeds/" + shown.embed, other).statusCode()).isEqualTo(403);
        assertThat(ancestors(get("/embeds/" + shown.embed, other))).isEqualTo("https://other.example");
    }

    @Test
    void partner_that_named_no_pages_may_show_it_on_none() {
        var id = embedder(Map.of("allowedOrigins", List.of()));

        var answer = get("/embeds/" + Shown.to(id).embed, publishableKey(id));

        assertThat(ancestors(answer)).isEqualTo("'none'");
    }

    @Test
    void key_that_opens_nothing_is_refused_in_the_same_words_whatever_is_there() {
        var shown = Shown.to(embedder(Map.of()));
        var ended = Map.of("contractFrom", "2020-01-01T00:00:00Z", "contractUntil", "2021-01-01T00:00:00Z");
        var valid = publishableKey(shown.partner);
        var keys = List.of(
                "nonsense",
                SecretText.random(SecretText.Kind.PUBLISHABLE_KEY).text(),
                valid.substring(0, valid.length() - 1) + (valid.endsWith("A") ? "B" : "A"),
                valid + "x".repeat(500),
                publishableKey(embedder(Map.of("channels", List.of("site", "feed")))),
                publishableKey(embedder(Map.of("active", false))),
                publishableKey(embedder(ended)),
                revokedKey());
        var nowhere = List.of("/embeds/0199d6c0-0000-7000-8006-00000000ffff", "/embeds/articles/no-such-story");

        var bodies = keys.stream()
                .flatMap(key -> Stream.concat(shown.addresses().stream(), nowhere.stream())
                        .map(address -> get(address, key)))
                .peek(answer -> {
                    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(403);
                    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
                    assertThat(ancestors(answer)).isEqualTo("*");
                })
                .map(Response::asString)
                .distinct();

        assertThat(bodies)
                .singleElement()
                .asString()
                .contains("The key in this address does not open it. Ask the publisher for one.");
    }

    @Test
    void secret_key_in_an_address_is_refused_before_anything_else() {
        var id = embedder(Map.of());

        given().queryParam("key", secretKey(id))
                .get("/embeds/" + Shown.to(id).embed)
                .then()
                .statusCode(400)
                .body(containsString("Have this one revoked now."));
    }

    @Test
    void tombstone_may_be_framed_by_whom_the_page_might() {
        var id = embedder(Map.of());
        var shown = Shown.to(id);
        var key = publishableKey(id);
        withdraw(shown.story.id(), Map.of("reason", "legal"));

        for (var address : shown.addresses()) {
            assertThat(get(address, key).statusCode()).isEqualTo(451);
            assertThat(ancestors(get(address, key))).isEqualTo("https://www.partner.example https://m.partner.example");
        }
    }

    @Test
    void nothing_is_kept_beyond_the_end_of_the_contract() {
        var now = clock.stop();
        var id = embedder(Map.of("contractUntil", now.plusSeconds(30).toString()));
        var address = "/embeds/" + Shown.to(id).embed;
        var key = publishableKey(id);

        assertThat(get(address, key).header("Cache-Control"))
                .isEqualTo("max-age=5, s-maxage=30, stale-while-revalidate=0");
        clock.advance(Duration.ofSeconds(30));

        assertThat(get(address, key).statusCode()).isEqualTo(403);
    }

    @Test
    void changed_origins_count_at_the_next_request() {
        var id = embedder(Map.of());
        var address = "/embeds/" + Shown.to(id).embed;
        var key = publishableKey(id);
        get(address, key);

        change("/partners/" + id, Map.of("allowedOrigins", List.of("https://new.example")));

        assertThat(ancestors(get(address, key))).isEqualTo("https://new.example");
    }

    @Test
    void address_that_leads_on_keeps_the_key() {
        var id = embedder(Map.of());
        var shown = Shown.to(id);
        var key = publishableKey(id);

        assertThat(get("/embeds/" + shown.embed, key).asString())
                .contains("/embeds/" + shown.embed + "/visit?key=" + key);
        assertThat(get("/embeds/" + shown.embed + "/visit", key).statusCode()).isEqualTo(302);
        assertThat(given().redirects()
                        .follow(false)
                        .get("/embeds/" + shown.embed + "/visit")
                        .statusCode())
                .isEqualTo(403);
        assertThat(get("/embeds/articles/" + shown.story.slug() + "/visit", key).header("Location"))
                .isEqualTo("https://api.cutline.test/stories/" + shown.story.slug());
    }

    private static String embedder(Map<String, ?> members) {
        var all = new HashMap<String, Object>(Map.of("channels", List.of("site", "embed"), "allowedOrigins", ORIGINS));
        all.putAll(members);
        return partner(all);
    }

    private static String revokedKey() {
        var id = embedder(Map.of());
        var key = publishableKey(id);
        String keyId = asAdmin().get(EDITORIAL + "/partners/{id}/keys", id).path("items[0].id");
        asAdmin()
                .header("If-Match", "*")
                .delete(EDITORIAL + "/partners/{id}/keys/{key}", id, keyId)
                .then()
                .statusCode(204);
        return key;
    }

    private static Response get(String address, String key) {
        return given().redirects().follow(false).queryParam("key", key).get(address);
    }

    private static String ancestors(Response answer) {
        var found = ANCESTORS.matcher(answer.header("Content-Security-Policy"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
