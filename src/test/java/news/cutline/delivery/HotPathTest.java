package news.cutline.delivery;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.idOf;
import static news.cutline.testing.Newsroom.partner;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.secretKey;
import static news.cutline.testing.Newsroom.story;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import news.cutline.platform.time.TestClock;
import news.cutline.testing.Newsroom.Draft;

@QuarkusTest
class HotPathTest {

    private static final String MISS = "Cutline; fwd=miss";
    private static final String HIT = "Cutline; hit";

    /// What differs between two answers to the same question.
    private static final Set<String> OWN =
            Set.of("cache-status", "ratelimit", "ratelimit-policy", "date", "connection", "x-request-id");

    @Inject
    TestClock clock;

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @Test
    void ready_answer_is_the_one_that_the_resource_gave() {
        var story = story(unique("Headline"), picture("The harbour", "Ada Lind"));
        // Lifetimes count down: lists live until the next story of any other test begins or ends.
        clock.stop();
        var addresses = List.of(
                "/v1/articles/" + story.slug(),
                "/v1/articles/" + story.id() + "?channel=app",
                "/v1/articles?limit=1",
                "/v1/articles?total=true&limit=2&language=en",
                "/v1/sections?limit=1",
                "/v1/tags");
        var requests = List.<Map<String, String>>of(
                Map.of(),
                Map.of("Accept-Encoding", "gzip"),
                Map.of("Accept", "application/json, text/plain;q=0.5"),
                Map.of("If-None-Match", "*"),
                Map.of("If-None-Match", "\"other\""),
                Map.of("Reader-Country", "DE"),
                Map.of("Authorization", "Bearer " + secretKey(partner(Map.of("channels", List.of("site", "app"))))));
        for (var address : addresses) {
            for (var headers : requests) {
                var fresh = with(headers).get(address);
                // A key counts as known when its first answer was good.
                var ready = with(headers).get(address);
                var head = with(headers).head(address);

                assertThat(ready.header("Cache-Status"))
                        .as("%s %s", address, headers)
                        .isEqualTo(HIT);
                assertThat(ready.statusCode()).isEqualTo(fresh.statusCode());
                assertThat(ready.asByteArray()).isEqualTo(fresh.asByteArray());
                assertThat(headers(ready)).isEqualTo(headers(fresh));
                assertThat(headers(head)).isEqualTo(headers(fresh));
            }
        }
    }

    @Test
    void whatever_a_story_shows_drops_it_when_it_changes() {
        var credit = created("/credits", Map.of("creditLine", "Ada Lind"));
        var captioned = picture("The harbour", "Mara Olsen");
        var bare = idOf(created(
                "/media",
                Map.of(
                        "kind",
                        "image",
                        "href",
                        "https://media.example.org/a.jpg",
                        "credit",
                        idOf(credit),
                        "captions",
                        List.of(Map.of("language", "de", "text", "Der Pier bei Nacht.")))));
        var tag = created("/tags", Map.of("slug", unique("tag"), "name", "Ships"));
        var related = story(unique("Related"), picture("The ferry", "Ada Lind"));
        var story = new Draft(unique("Headline"))
                .with("tags", List.of(tag.<String>path("slug")))
                .with("related", List.of(related.id()))
                .with(
                        "body",
                        List.of(Map.of("type", "figure", "media", captioned), Map.of("type", "figure", "media", bare)))
                .published();
        var address = "/v1/articles/" + story.slug();

        expectDropped(address, () -> change("/credits/" + idOf(credit), Map.of("creditLine", "Ada Lind/Wire")));
        expectDropped(address, () -> change("/media/" + captioned, Map.of("width", 800)));
        expectDropped(
                address,
                () -> created("/captions", Map.of("media", bare, "language", "en", "text", "The pier at night.")));
        expectDropped(address, () -> change("/tags/" + idOf(tag), Map.of("name", "Boats")));
        expectDropped(
                address,
                () -> asAdmin()
                        .body(Map.of("text", "The boat is older."))
                        .post(EDITORIAL + "/articles/" + story.id() + "/corrections"));
        expectDropped(
                address,
                () -> asAdmin().body(Map.of("reason", "Not ours")).post(EDITORIAL + "/media/" + bare + "/kill"));
        expectDropped(address, () -> withdraw(related.id(), Map.of("reason", "editorial")));
    }

    @Test
    void story_that_is_withdrawn_is_gone_with_the_next_request() {
        var story = story(unique("Headline"), picture("The harbour", "Ada Lind"));
        var address = "/v1/articles/" + story.slug();
        expectReady(address);

        withdraw(story.id(), Map.of("reason", "legal"));

        given().get(address).then().statusCode(451);
    }

    @Test
    void story_that_nobody_has_changed_stays_ready() {
        var story = story(unique("Headline"), picture("The harbour", "Ada Lind"));
        var address = "/v1/articles/" + story.slug();
        expectReady(address);

        story(unique("Another"), picture("The ferry", "Ada Lind"));

        assertThat(given().get(address).header("Cache-Status")).isEqualTo(HIT);
    }

    @Test
    void list_is_dropped_when_a_story_begins_to_be_public_and_not_by_drafts() {
        // Far from the time of other tests: what one of them has published a few seconds ahead would be newer.
        clock.stopAt(clock.now().plus(Duration.ofDays(3_000)));
        expectReady("/v1/articles?limit=3");

        new Draft(unique("Draft")).stored();
        assertThat(given().get("/v1/articles?limit=3").header("Cache-Status")).isEqualTo(HIT);

        var story = story(unique("Headline"), picture("The harbour", "Ada Lind"));
        assertThat(given().get("/v1/articles?limit=3").<List<String>>path("items.id"))
                .contains(story.id());
    }

    @Test
    void revoked_key_opens_nothing_that_is_kept() {
        var partner = partner(Map.of());
        var key = created("/partners/" + partner + "/keys", Map.of("kind", "secret", "name", "Website"));
        var address = "/v1/articles/"
                + story(unique("Headline"), picture("The harbour", "Ada Lind")).slug();
        var bearer = Map.of("Authorization", "Bearer " + key.<String>path("key"));
        with(bearer).get(address);
        assertThat(with(bearer).get(address).header("Cache-Status")).isEqualTo(HIT);

        asAdmin()
                .delete(EDITORIAL + "/partners/" + partner + "/keys/" + key.path("id"))
                .then()
                .statusCode(204);

        with(bearer).get(address).then().statusCode(401);
    }

    @Test
    void answers_under_staff_tokens_are_not_kept() {
        var address = "/v1/articles/"
                + story(unique("Headline"), picture("The harbour", "Ada Lind")).slug();
        expectReady(address);

        for (var count = 0; count < 3; count++) {
            assertThat(asAdmin().get(address).header("Cache-Status")).isNull();
        }
    }

    @Test
    void media_type_that_the_client_does_not_take_is_refused_although_it_is_ready() {
        var address = "/v1/articles/"
                + story(unique("Headline"), picture("The harbour", "Ada Lind")).slug();
        expectReady(address);

        given().header("Accept", "text/html").get(address).then().statusCode(406);
    }

    @Test
    void request_that_can_be_read_in_two_ways_is_refused_although_its_answer_is_ready() {
        var address = "/v1/articles/"
                + story(unique("Headline"), picture("The harbour", "Ada Lind")).slug();
        expectReady(address);

        given().header("Authorization", "Bearer one", "Bearer other")
                .get(address)
                .then()
                .statusCode(400)
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void reader_who_knows_of_a_write_gets_nothing_older() {
        var story = new Draft(unique("Headline")).published();
        var address = "/v1/articles/" + story.slug();
        var written =
                change("/articles/" + story.id(), Map.of("kicker", "Harbour")).header("Cutline-Version");

        given().header("Cutline-At-Least", written).get(address).then().statusCode(200);
        given().header("Cutline-At-Least", "999999999999999999")
                .get(address)
                .then()
                .statusCode(503)
                .header("Retry-After", "1");
        for (var malformed : List.of("-1", "abc", "1.5", "9999999999999999999999")) {
            given().header("Cutline-At-Least", malformed).get(address).then().statusCode(400);
        }
    }

    private static void expectReady(String address) {
        given().get(address).then().statusCode(200);
        // Nothing is kept for a moment where a busy machine has held up the look into the journal.
        assertThat(Stream.generate(() -> given().get(address).header("Cache-Status"))
                        .limit(3))
                .contains(HIT);
    }

    private static void expectDropped(String address, Runnable change) {
        expectReady(address);
        var before = given().get(address).asString();

        change.run();

        var after = given().get(address);
        assertThat(after.header("Cache-Status")).isEqualTo(MISS);
        assertThat(after.asString()).isNotEqualTo(before);
    }

    private static Response change(String path, Map<String, ?> members) {
        return asAdmin()
                .contentType(MERGE_PATCH)
                .header("If-Match", "*")
                .body(members)
                .patch(EDITORIAL + path)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static RequestSpecification with(Map<String, String> headers) {
        return given().headers(headers);
    }

    private static Map<String, String> headers(Response answer) {
        return Stream.of(answer.headers().asList().toArray(Header[]::new))
                .filter(header -> !OWN.contains(header.getName().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toMap(
                        header -> header.getName().toLowerCase(Locale.ROOT),
                        Header::getValue,
                        (one, other) -> one + ", " + other,
                        TreeMap::new));
    }
}
