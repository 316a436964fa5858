package news.cutline.credit;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.platform.time.TestClock;

/// That somebody has compared the terms of a credit with what its supplier says.
@QuarkusTest
class ConfirmTermsTest {

    private static final String CREDIT = EDITORIAL + "/credits/{id}";

    @Inject
    TestClock clock;

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @Test
    void confirmation_says_who_and_when_and_is_in_the_history() {
        var name = unique("Picture desk");
        String token =
                created("/tokens", Map.of("name", name, "role", "publisher")).path("token");
        var credit = credit("Ada Lind");
        var now = clock.stop();

        as(token)
                .post(CREDIT + "/confirm-terms", credit)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("termsConfirmedAt", equalTo(now.toString()))
                .body("termsConfirmedBy", equalTo(name));

        read(credit).body("termsConfirmedBy", equalTo(name));
        asAdmin()
                .get(CREDIT + "/history", credit)
                .then()
                .body("items.operation", contains("confirm", "create"))
                .body("items.actor", contains(name, "admin"));
    }

    @Test
    void confirming_anew_says_it_of_today() {
        var credit = credit("Ada Lind");
        clock.stop();
        confirm(credit);
        clock.advance(Duration.ofDays(1));

        confirm(credit).body("termsConfirmedAt", equalTo(clock.now().toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"terms\": {\"syndication\": \"allowed\"}}",
                "{\"usageTerms\": \"No use in Japan.\"}",
                "{\"licenseUrl\": \"https://licence.example.org/\"}"
            })
    void whatever_changes_the_terms_takes_the_confirmation_back(String change) {
        var credit = credit("Ada Lind");
        confirm(credit);

        patch(credit, change)
                .statusCode(200)
                .body("termsConfirmedAt", nullValue())
                .body("termsConfirmedBy", nullValue());
    }

    @Test
    void going_back_to_other_terms_takes_the_confirmation_back() {
        var credit = credit("Ada Lind");
        patch(credit, "{\"terms\": {\"syndication\": \"allowed\"}}");
        confirm(credit);

        asAdmin()
                .header("If-Match", "*")
                .body(Map.of("version", 1))
                .post(CREDIT + "/revert", credit)
                .then()
                .statusCode(200)
                .body("terms.syndication", equalTo("unknown"))
                .body("termsConfirmedAt", nullValue());
    }

    @Test
    void other_changes_leave_it() {
        var credit = credit("Ada Lind");
        confirm(credit);

        patch(credit, "{\"creditLine\": \"Ada Lind/Wire\", \"terms\": {\"syndication\": \"unknown\"}}")
                .statusCode(200)
                .body("version", equalTo(3))
                .body("termsConfirmedAt", notNullValue());
    }

    @Test
    void it_is_read_only() {
        var credit = credit("Ada Lind");
        var confirmed = confirm(credit).extract().asString();

        patch(credit, "{\"termsConfirmedBy\": \"Somebody else\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/termsConfirmedBy"));
        asAdmin()
                .header("If-Match", "\"2\"")
                .body(confirmed)
                .put(CREDIT, credit)
                .then()
                .statusCode(200)
                .body(equalTo(confirmed));
    }

    @Test
    void editors_may_not_confirm_and_nobody_what_does_not_exist() {
        as(tokenOf("editor"))
                .post(CREDIT + "/confirm-terms", credit("Ada Lind"))
                .then()
                .statusCode(403);
        asAdmin().post(CREDIT + "/confirm-terms", UUID.randomUUID()).then().statusCode(404);
    }

    private static ValidatableResponse confirm(String credit) {
        return asAdmin().post(CREDIT + "/confirm-terms", credit).then().statusCode(200);
    }

    private static ValidatableResponse patch(String credit, String change) {
        return asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(change)
                .patch(CREDIT, credit)
                .then();
    }

    private static ValidatableResponse read(String credit) {
        return asAdmin().get(CREDIT, credit).then();
    }
}
