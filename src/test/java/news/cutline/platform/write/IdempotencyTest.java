package news.cutline.platform.write;

import static java.util.stream.Collectors.groupingBy;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import news.cutline.platform.time.TestClock;
import news.cutline.testing.Crowd;
import news.cutline.testing.Newsroom.Draft;

@QuarkusTest
class IdempotencyTest {

    @Inject
    StoredAnswerRepository answers;

    @Inject
    TestClock clock;

    private final String key = unique("key");

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @Test
    void repeated_write_is_answered_as_the_first_time_and_does_nothing() {
        var draft = credit();

        var first = post("/credits", draft);
        var second = post("/credits", draft);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(count(draft)).isEqualTo(1);
    }

    @Test
    void fifty_who_ask_at_once_get_one_thing() {
        var draft = credit();

        var answered =
                Crowd.of(50).each(client -> post("/credits", draft)).stream().collect(groupingBy(Response::statusCode));

        assertThat(answered.keySet()).isSubsetOf(201, 409);
        assertThat(answered.get(201))
                .extracting(made -> made.<String>path("id"))
                .containsOnly(answered.get(201).getFirst().<String>path("id"));
        assertThat(answered.getOrDefault(409, List.of()))
                .allSatisfy(busy -> assertThat(busy.header("Retry-After")).isEqualTo("1"));
        assertThat(count(draft)).isEqualTo(1);
        post("/credits", draft).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        post("/credits", credit());

        post("/credits", credit())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/validation-failed"))
                .body("detail", containsString("Idempotency-Key"));
    }

    @Test
    void same_key_means_something_else_to_another_token_and_at_another_address() {
        var draft = credit();
        var first = post("/credits", draft).<String>path("id");

        var ofAnother =
                as(tokenOf("editor")).header("Idempotency-Key", key).body(draft).post(EDITORIAL + "/credits");
        var elsewhere = post("/sections", Map.of("name", "Harbour", "slug", unique("section")));

        assertThat(ofAnother.statusCode()).isEqualTo(201);
        assertThat(ofAnother.<String>path("id")).isNotEqualTo(first);
        assertThat(elsewhere.statusCode()).isEqualTo(201);
    }

    @Test
    void refusal_is_not_kept() {
        var slug = unique("section");
        var id = created("/sections", Map.of("name", "Old", "slug", slug)).path("id");
        var draft = Map.of("name", "New", "slug", slug);
        post("/sections", draft).then().statusCode(409).header("Retry-After", nullValue());
        asAdmin()
                .header("If-Match", "*")
                .delete(EDITORIAL + "/sections/{id}", id)
                .then()
                .statusCode(204);

        post("/sections", draft).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void answer_is_forgotten_after_a_day() {
        var draft = credit();
        clock.stop();
        post("/credits", draft);
        clock.advance(Duration.ofHours(24).minusMillis(1));
        post("/credits", draft).then().header("Idempotency-Replayed", "true");
        clock.advance(Duration.ofMillis(1));

        post("/credits", draft).then().statusCode(201).header("Idempotency-Replayed", nullValue());

        assertThat(count(draft)).isEqualTo(2);
        post("/credits", draft).then().header("Idempotency-Replayed", "true");
    }

    @Test
    void what_has_expired_is_purged_bit_by_bit() {
        clock.stop();
        for (var i = 0; i < 25; i++) {
            post("/credits", credit(), unique("key"));
        }
        clock.advance(Duration.ofHours(25));
        var before = stored();

        post("/credits", credit());

        assertThat(stored()).isEqualTo(before + 1 - 20);
    }

    @Test
    void answer_is_in_the_database_and_does_not_need_this_process() {
        var first = post("/credits", credit());

        var stored = storedFor(first);

        assertThat(stored.body).isEqualTo(first.asString());
        assertThat(stored.status).isEqualTo(201);
    }

    @Test
    void token_is_shown_only_the_first_time_and_never_stored() {
        var draft = Map.of("name", unique("tool"), "role", "editor");
        var first = post("/tokens", draft);
        var secret = first.<String>path("token");

        post("/tokens", draft)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first.path("id")))
                .body("token", nullValue());

        var stored = storedFor(first);
        assertThat(stored.body).contains(first.<String>path("name")).doesNotContain(secret);
    }

    @Test
    void text_that_is_read_as_a_stream_is_told_apart_too() {
        var text = "Harbour reopens\n\n" + unique("headline") + "\n\nThe harbour has reopened on Friday.\n";

        var first = importing(text);
        var second = importing(text);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        importing(text + "More.").then().statusCode(422);
    }

    @Test
    void status_is_the_same_also_where_it_is_only_declared() {
        var article = new Draft("Boats leave").stored();
        var correction = Map.of("text", "There were six.");

        var first = post("/articles/" + article.id() + "/corrections", correction);
        var second = post("/articles/" + article.id() + "/corrections", correction);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @ParameterizedTest
    @ValueSource(ints = {256, 10_240})
    void key_that_is_too_long_is_refused(int length) {
        post("/credits", credit(), "k".repeat(length))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-request"))
                .body("detail", not(containsString("kkk")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "schlüssel", "a\tb"})
    void key_that_is_none_is_refused(String bad) {
        post("/credits", credit(), bad).then().statusCode(400).body("type", equalTo("/problems/malformed-request"));
    }

    @Test
    void key_may_be_as_long_as_promised() {
        post("/credits", credit(), unique("k").concat("k".repeat(255)).substring(0, 255))
                .then()
                .statusCode(201);
    }

    private Response importing(String text) {
        return asAdmin()
                .contentType("text/plain; charset=UTF-8")
                .header("Idempotency-Key", key)
                .body(text)
                .post(EDITORIAL + "/imports");
    }

    private Response post(String collection, Map<String, ?> draft) {
        return post(collection, draft, key);
    }

    private static Response post(String collection, Map<String, ?> draft, String key) {
        return asAdmin().header("Idempotency-Key", key).body(draft).post(EDITORIAL + collection);
    }

    private static Map<String, ?> credit() {
        return Map.of("creditLine", unique("Ada Lind"));
    }

    private static int count(Map<String, ?> credit) {
        return asAdmin()
                .queryParam("q", credit.get("creditLine"))
                .get(EDITORIAL + "/credits")
                .jsonPath()
                .getList("items")
                .size();
    }

    private StoredAnswer storedFor(Response first) {
        return QuarkusTransaction.requiringNew()
                .call(() -> answers.find("location", first.header("Location")).singleResult());
    }

    private long stored() {
        return QuarkusTransaction.requiringNew().call(() -> answers.count());
    }
}
