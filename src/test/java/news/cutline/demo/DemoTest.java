package news.cutline.demo;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.asAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import news.cutline.platform.time.Clock;
import news.cutline.testing.OtherService;

/// The demo newsroom, whatever its stories are, and the examples of the contract, which name its things. The examples
/// change it, so they come last.
@QuarkusTest
@Tag("own-service")
@TestProfile(OtherService.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoTest {

    @Inject
    LoadDemo demo;

    @Inject
    Clock clock;

    @Test
    @Order(1)
    void demo_is_there_as_soon_as_the_service_is() {
        asAdmin()
                .get(EDITORIAL + "/imports/{id}", DemoIds.of("imports", 1))
                .then()
                .statusCode(200)
                .body("state", equalTo("done"))
                .body("counts.created", everyItem(greaterThan(0)));
        for (var number : List.of(1, 99)) {
            asAdmin()
                    .get(EDITORIAL + "/tokens/{id}", DemoIds.of("tokens", number))
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    @Order(1)
    void stories_are_as_old_as_the_file_makes_them() {
        var published = Instant.parse(
                given().get("/v1/articles/{id}", DemoIds.of("articles", 1)).path("publishedAt"));

        assertThat(published).isBetween(clock.now().minus(Duration.ofDays(366)), clock.now());
    }

    @Test
    @Order(1)
    void addresses_are_those_of_this_service() {
        var media = asAdmin().queryParam("limit", 200).get(EDITORIAL + "/media").asString();

        assertThat(media).contains("https://api.cutline.test/").doesNotContain("{public-url}");
    }

    @Test
    @Order(2)
    void demo_is_loaded_once_and_edits_stay() {
        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("standfirst", "Edited."))
                .patch(EDITORIAL + "/articles/{id}", DemoIds.of("articles", 92))
                .then()
                .statusCode(200);

        demo.load();

        asAdmin()
                .get(EDITORIAL + "/articles/{id}", DemoIds.of("articles", 92))
                .then()
                .body("standfirst", equalTo("Edited."));
    }

    @Test
    @Order(3)
    void every_operation_works_with_its_example() {
        var examples = Example.all();
        var softly = new SoftAssertions();
        var order = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
        examples.stream()
                .sorted(Comparator.comparing((Example example) -> order.indexOf(example.method()))
                        .thenComparing(example -> !example.path().contains("/captions")))
                .forEach(example -> example.expectSuccess(softly));

        softly.assertAll();
        assertThat(examples).hasSizeGreaterThan(50);
    }
}
