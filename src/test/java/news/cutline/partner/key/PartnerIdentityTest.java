package news.cutline.partner.key;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.partner;
import static news.cutline.testing.Newsroom.secretKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import news.cutline.partner.CurrentPartner;
import news.cutline.partner.Embedder;
import news.cutline.partner.Receiver;
import news.cutline.platform.secret.SecretText;
import news.cutline.platform.time.TestClock;
import news.cutline.rights.Channel;

/// Whose key it is, and when it is nobody's.
@QuarkusTest
class PartnerIdentityTest {

    private static final String NOT_VALID = "This key is not valid.";
    private static final String MISTYPED = "This key is mistyped. Upper and lower case matter.";
    private static final String NO_CONTRACT = "This key is right, but no contract is in force. Ask the publisher.";
    private static final Instant NOON = Instant.parse("2030-05-04T12:00:00Z");

    @Inject
    TestClock clock;

    @Inject
    PartnerIdentities identities;

    @Inject
    FindEmbedder embedders;

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @Test
    void key_tells_what_rights_must_know_of_its_partner() {
        var id = partner(Map.of(
                "territories", List.of("DE", "AT"),
                "channels", List.of("embed", "site"),
                "contractUntil", "2031-01-01T00:00:00Z"));
        var lasting = secretKey(id);
        var ending = key(id, Map.of("kind", "secret", "name", "Old", "expiresAt", "2030-06-01T00:00:00Z"));

        assertThat(receiver(lasting)).isEqualTo(receiver(id, Instant.parse("2031-01-01T00:00:00Z")));
        assertThat(receiver(ending)).isEqualTo(receiver(id, Instant.parse("2030-06-01T00:00:00Z")));
        assertThat(receiver(secretKey(partner(Map.of()))).until()).isNull();
    }

    @Test
    void contract_is_a_half_open_period() {
        var key = secretKey(partner(Map.of(
                "contractFrom", NOON.toString(),
                "contractUntil", NOON.plusSeconds(60).toString())));

        clock.stopAt(NOON.minusNanos(1000));
        expectRefusal(key, NO_CONTRACT);
        clock.stopAt(NOON);
        expectValid(key);
        clock.stopAt(NOON.plusSeconds(60).minusNanos(1000));
        expectValid(key);
        clock.stopAt(NOON.plusSeconds(60));
        expectRefusal(key, NO_CONTRACT);
    }

    @Test
    void key_ends_when_it_was_said_to() {
        clock.stopAt(NOON);
        var key = key(
                partner(Map.of()),
                Map.of(
                        "kind",
                        "secret",
                        "name",
                        "Old",
                        "expiresAt",
                        NOON.plusSeconds(1).toString()));

        clock.advance(Duration.ofMillis(999));
        expectValid(key);
        clock.advance(Duration.ofMillis(1));
        expectRefusal(key, NOT_VALID);
    }

    @Test
    void keys_of_a_partner_that_is_not_active_are_refused_until_it_is_again() {
        var id = partner(Map.of());
        var key = secretKey(id);

        setActive(id, false);
        expectRefusal(key, NO_CONTRACT);
        setActive(id, true);
        expectValid(key);
    }

    @Test
    void mistyped_keys_are_told_so() {
        var key = secretKey(partner(Map.of()));
        var last = key.charAt(key.length() - 1);

        expectRefusal(key.substring(0, key.length() - 1) + (last == '7' ? '8' : '7'), MISTYPED);
        expectRefusal(key.substring(0, key.length() - 1), MISTYPED);
        expectRefusal("sk_" + key.substring(3).toUpperCase(), MISTYPED);
        expectRefusal("sk_" + key.substring(3).toLowerCase(), MISTYPED);
        as(key.toUpperCase()).get("/v1/site").then().statusCode(401);
    }

    @Test
    void unknown_keys_are_not_valid() {
        expectRefusal(SecretText.random(SecretText.Kind.SECRET_KEY).text(), NOT_VALID);
    }

    @Test
    void right_lookup_with_another_secret_is_not_valid() {
        var key = SecretText.parse(secretKey(partner(Map.of()))).orElseThrow();
        var other = SecretText.random(SecretText.Kind.SECRET_KEY);

        expectRefusal(new SecretText(key.kind(), key.lookup(), other.secret()).text(), NOT_VALID);
    }

    @Test
    void publishable_key_opens_nothing_but_embeds() {
        var id = partner(Map.of("allowedOrigins", List.of("https://www.example.org")));
        var key = key(id, Map.of("kind", "publishable", "name", "Embeds"));

        expectRefusal(key, "A publishable key (pk_…) opens only embed pages. Send a secret key (sk_…).");
        assertThat(embedder(key).orElseThrow().allowedOrigins()).containsExactly("https://www.example.org");
        assertThat(embedder(key).orElseThrow().receiver().id()).hasToString(id);
        setActive(id, false);
        assertThat(embedder(key)).isEmpty();
    }

    @Test
    void neither_kind_of_key_can_be_made_of_the_other() {
        var id = partner(Map.of());
        var publishable = SecretText.parse(key(id, Map.of("kind", "publishable", "name", "Embeds")))
                .orElseThrow();
        var secret = SecretText.parse(secretKey(id)).orElseThrow();

        expectRefusal(
                new SecretText(SecretText.Kind.SECRET_KEY, publishable.lookup(), publishable.secret()).text(),
                NOT_VALID);
        assertThat(embedder(new SecretText(SecretText.Kind.PUBLISHABLE_KEY, secret.lookup(), secret.secret()).text()))
                .isEmpty();
        assertThat(embedder(secret.text())).isEmpty();
    }

    private static Receiver receiver(String id, Instant until) {
        return new Receiver(UUID.fromString(id), List.of(Channel.EMBED, Channel.SITE), Set.of("DE", "AT"), until);
    }

    private Receiver receiver(String key) {
        return identities.identify(SecretText.parse(key).orElseThrow()).getAttribute(CurrentPartner.ATTRIBUTE);
    }

    private Optional<Embedder> embedder(String key) {
        return QuarkusTransaction.requiringNew().call(() -> embedders.findByPublishableKey(key, clock.now()));
    }

    private static String key(String partner, Map<String, ?> draft) {
        return asAdmin()
                .body(draft)
                .post(EDITORIAL + "/partners/{id}/keys", partner)
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    private static void setActive(String partner, boolean active) {
        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("active", active))
                .patch(EDITORIAL + "/partners/{id}", partner)
                .then()
                .statusCode(200);
    }

    private static void expectValid(String key) {
        as(key).get("/v1/site").then().statusCode(200);
    }

    private static void expectRefusal(String key, String detail) {
        as(key).get("/v1/site")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("/problems/unauthenticated"))
                .body("detail", equalTo(detail));
    }
}
