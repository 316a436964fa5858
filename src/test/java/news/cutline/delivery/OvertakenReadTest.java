package news.cutline.delivery;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.tag;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.StoppedClock;

/// A read that has looked at the clock, and asks the database only after a publish has come in between.
@QuarkusTest
class OvertakenReadTest extends StoppedClock {

    @Test
    void story_that_is_published_anew_is_there_all_the_time() {
        var section = section("Harbour");
        var tag = tag("Tides");
        var story = new Draft(unique("First"))
                .with("section", section)
                .with("tags", List.of(tag))
                .published();
        clock.advance(HOUR);
        change(story, Map.of("headline", "Second"));
        publish(story.id());

        clock.advance(Duration.ofMillis(-50));

        for (var address : List.of(
                "/v1/articles/" + story.slug(),
                "/v1/articles/" + story.id(),
                "/v1/articles?section=" + section,
                "/v1/articles?tag=" + tag,
                "/embeds/articles/" + story.slug())) {
            given().header("Cutline-At-Least", "0")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .body(containsString("Second"));
        }
    }

    @Test
    void editors_find_it_among_what_is_public_as_well() {
        var section = section("Quay");
        var story = new Draft(unique("First")).with("section", section).published();
        clock.advance(HOUR);
        change(story, Map.of("headline", "Second"));
        publish(story.id());

        clock.advance(Duration.ofMillis(-50));

        assertThat(found(section, "published")).containsExactly("published");
        assertThat(found(section, "scheduled")).isEmpty();
    }

    @Test
    void story_that_is_scheduled_is_not_there_a_moment_too_early() {
        var story = new Draft(unique("Later")).stored();

        publish(story, Map.of("from", now.plusSeconds(1).toString())).statusCode(200);

        given().header("Cutline-At-Least", "0")
                .get("/v1/articles/" + story.slug())
                .then()
                .statusCode(404);
    }

    private static List<String> found(String section, String status) {
        return asAdmin()
                .get(EDITORIAL + "/articles?section=" + section + "&status=" + status)
                .path("items.status");
    }
}
