package news.cutline.platform.limit;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.partner;
import static news.cutline.testing.Newsroom.secretKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import news.cutline.platform.secret.SecretText;
import news.cutline.testing.Errand;
import news.cutline.testing.OtherService;

/// All tests come from one address, so they are in order: the last of them use up what it has. Others of the same
/// service come before them by their names.
@QuarkusTest
@Tag("own-service")
@TestProfile(OtherService.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RateLimitsTest {

    @Test
    @Order(1)
    void reads_tell_what_is_left() {
        given().get("/v1/site")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", equalTo("\"address\";q=200;w=60"))
                .header("RateLimit", matchesPattern("\"address\";r=\\d+;t=\\d+"));
        asAdmin().get(EDITORIAL + "/credits").then().statusCode(200).header("RateLimit", nullValue());
        given().get("/q/openapi").then().statusCode(200).header("RateLimit", nullValue());
    }

    @Test
    @Order(2)
    void key_that_proved_good_has_a_quota_of_its_own() {
        var key = secretKey(partner(Map.of()));

        as(key).get("/v1/site").then().statusCode(200).header("RateLimit-Policy", equalTo("\"address\";q=200;w=60"));
        for (var request = 0; request < OtherService.PER_KEY; request++) {
            var answer = Errand.to("GET", "/v1/site").as(key).send();
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"key\";q=80;w=60");
        }
        as(key).get("/v1/site")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9]\\d?"))
                .header("RateLimit", matchesPattern("\"key\";r=0;t=\\d+"))
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .body("type", equalTo("/problems/too-many-requests"));
        given().get("/v1/site").then().statusCode(200);
    }

    @Test
    @Order(3)
    void made_up_keys_and_headers_are_charged_to_the_address() {
        for (var request = 0; request < OtherService.PER_ADDRESS; request++) {
            Errand.to("GET", "/v1/site")
                    .as(SecretText.random(SecretText.Kind.SECRET_KEY).text())
                    .with("X-Forwarded-For", "192.0.2." + request % 250)
                    .with("Forwarded", "for=192.0.2." + request % 250)
                    .send();
        }

        as(SecretText.random(SecretText.Kind.SECRET_KEY).text())
                .get("/v1/site")
                .then()
                .statusCode(429);
        given().get("/no/such/page").then().statusCode(429);
        asAdmin().get(EDITORIAL + "/credits").then().statusCode(200);
    }
}
