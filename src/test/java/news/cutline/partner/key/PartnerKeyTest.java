package news.cutline.partner.key;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.partner;
import static news.cutline.testing.Newsroom.secretKey;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class PartnerKeyTest {

    private static final String KEYS = EDITORIAL + "/partners/{id}/keys";

    @Test
    void key_is_shown_once_and_never_again() {
        var id = partner(Map.of());

        var created = issue(id, Map.of("kind", "secret", "name", "Website"));

        created.then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("key", matchesPattern("sk_[0-9a-f]{12}_[0-9A-Za-z]{49}"))
                .body("kind", equalTo("secret"))
                .body("createdBy", equalTo("admin"))
                .body("lastUsedAt", nullValue());
        var secret = created.<String>path("key").substring(16);
        for (var path : List.of("", "/keys", "/history", "/history/1")) {
            var answer = asAdmin().get(EDITORIAL + "/partners/" + id + path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.asString()).doesNotContain(secret).doesNotContain("ecretHash");
        }
        asAdmin()
                .get(KEYS, id)
                .then()
                .body("items.name", equalTo(List.of("Website")))
                .body("items.key", everyItem(nullValue()));
    }

    @Test
    void repeated_request_makes_no_second_key_and_shows_none() {
        var id = partner(Map.of());
        var draft = Map.of("kind", "secret", "name", "Website");
        var idempotencyKey = unique("key");

        var first =
                asAdmin().header("Idempotency-Key", idempotencyKey).body(draft).post(KEYS, id);
        var second =
                asAdmin().header("Idempotency-Key", idempotencyKey).body(draft).post(KEYS, id);

        assertThat(first.<String>path("key")).startsWith("sk_");
        second.then().statusCode(201).body("id", equalTo(first.path("id"))).body("key", nullValue());
        asAdmin().get(KEYS, id).then().body("items", hasSize(1));
    }

    @Test
    void rehearsed_key_is_neither_shown_nor_made() {
        var id = partner(Map.of());

        asAdmin()
                .queryParam("validateOnly", true)
                .body(Map.of("kind", "secret", "name", "Website"))
                .post(KEYS, id)
                .then()
                .statusCode(200)
                .body("key", nullValue());
        asAdmin().get(KEYS, id).then().body("items", hasSize(0));
    }

    @Test
    void keys_overlap_until_one_of_them_is_revoked() {
        var id = partner(Map.of());
        var old = issue(id, Map.of("kind", "secret", "name", "Old"));
        var next = secretKey(id);
        as(old.path("key")).get("/v1/site").then().statusCode(200);
        as(next).get("/v1/site").then().statusCode(200);

        revoke(id, old.path("id")).then().statusCode(204);

        as(old.path("key")).get("/v1/site").then().statusCode(401);
        as(next).get("/v1/site").then().statusCode(200);
        revoke(id, old.path("id")).then().statusCode(404);
        asAdmin()
                .get(EDITORIAL + "/partners/{id}/history", id)
                .then()
                .body("items.operation", equalTo(List.of("revoke", "issue", "issue", "create")));
    }

    @Test
    void key_is_revoked_only_by_the_name_of_its_own_partner() {
        var key = issue(partner(Map.of()), Map.of("kind", "secret", "name", "Website"));

        revoke(partner(Map.of()), key.path("id")).then().statusCode(404);

        as(key.path("key")).get("/v1/site").then().statusCode(200);
    }

    @Test
    void pages_show_every_key_once() {
        var id = partner(Map.of());
        var first = issue(id, Map.of("kind", "secret", "name", "First")).<String>path("id");
        var second = issue(id, Map.of("kind", "publishable", "name", "Second")).<String>path("id");

        var page = asAdmin().queryParam("limit", 1).get(KEYS, id);
        var rest = asAdmin()
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("next"))
                .get(KEYS, id);

        assertThat(page.<List<String>>path("items.id")).containsExactly(second);
        assertThat(rest.<List<String>>path("items.id")).containsExactly(first);
    }

    @Test
    void wrong_values_are_told_by_their_place() {
        var id = partner(Map.of());

        issue(id, Map.of("kind", "master", "expiresAt", "soon", "colour", "red"))
                .then()
                .statusCode(422);
        issue(id, Map.of()).then().statusCode(422).body("errors.pointer", hasItems("/kind", "/name"));
        issue(id, Map.of("kind", "secret", "name", "Late", "expiresAt", "2020-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/expiresAt")));
        issue("0199d6c0-0000-7000-8000-000000000000", Map.of("kind", "secret", "name", "Nobody's"))
                .then()
                .statusCode(404);
    }

    @Test
    void key_of_a_partner_does_not_open_the_editorial_api() {
        var key = secretKey(partner(Map.of()));

        as(key).get(EDITORIAL + "/articles").then().statusCode(403).body("type", equalTo("/problems/forbidden"));
        as(tokenOf("editor")).get(EDITORIAL + "/articles").then().statusCode(200);
    }

    @Test
    void use_is_noted_within_a_moment_and_not_again_within_a_minute() throws InterruptedException {
        var id = partner(Map.of());
        var key = secretKey(id);

        as(key).get("/v1/site").then().statusCode(200);
        var used = awaitUse(id);
        as(key).get("/v1/site").then().statusCode(200);
        Thread.sleep(300);

        assertThat(awaitUse(id)).isEqualTo(used);
        assertThat(Instant.parse(used))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
    }

    @Test
    void key_in_an_address_is_refused_wherever_it_stands() {
        var key = secretKey(partner(Map.of()));
        var encoded = key.replace("_", "%5F").replace("sk", "%73k");

        for (var address : List.of(
                "/v1/articles?q=" + key,
                "/v1/articles/" + key,
                "/v1/articles/" + encoded,
                "/embeds/nothing?key=" + encoded,
                "/no/such/address/" + key + ".png",
                "/?" + key.toUpperCase(),
                "/q/openapi?format=" + key)) {
            given().urlEncodingEnabled(false)
                    .get(address)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/malformed-request"))
                    .body("detail", containsString("revoked now"))
                    .body("instance", not(containsString(key.substring(16))));
        }
    }

    @Test
    void two_keys_are_none() {
        var key = secretKey(partner(Map.of()));

        given().header("Authorization", "Bearer " + key, "Bearer " + key)
                .get("/v1/site")
                .then()
                .statusCode(400);
    }

    private static String awaitUse(String partner) throws InterruptedException {
        for (var look = 0; look < 100; look++) {
            var used = asAdmin().get(KEYS, partner).<List<String>>path("items.lastUsedAt");
            if (used.getFirst() != null) {
                return used.getFirst();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The use was never noted");
    }

    private static Response issue(String partner, Map<String, ?> draft) {
        return asAdmin().body(draft).post(KEYS, partner);
    }

    private static Response revoke(String partner, String key) {
        return asAdmin().delete(KEYS + "/{keyId}", partner, key);
    }
}
