package news.cutline.delivery;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.story;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.junit.QuarkusTest;

/// What the metrics tell of reads.
@QuarkusTest
class CountedReadsTest {

    @Inject
    MeterRegistry meters;

    @Test
    void ready_answers_are_counted_as_those_of_their_resource() {
        var story = story(unique("Headline"), picture("The harbour", "Ada Lind"));
        var address = "/v1/articles/" + story.slug();
        given().get(address);
        assertThat(given().get(address).header("Cache-Status")).isEqualTo("Cutline; hit");
        var before = counted("/v1/articles/{id-or-slug}");

        // The last is counted when it has been sent, which may be a little later.
        for (var request = 0; request < 3; request++) {
            given().get(address);
        }

        assertThat(counted("/v1/articles/{id-or-slug}")).isGreaterThanOrEqualTo(before + 2);
        assertThat(counted(address)).isZero();
    }

    @Test
    void addresses_that_are_made_up_are_not_counted_by_name() {
        var address = "/v1/articles/;" + unique("nothing");

        given().urlEncodingEnabled(false).get(address).then().statusCode(400);

        assertThat(meters.find("http.server.requests").tag("uri", address).timer())
                .isNull();
    }

    /// Requests that were answered with 200.
    private long counted(String route) {
        return meters.find("http.server.requests").tag("uri", route).tag("status", "200").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }
}
