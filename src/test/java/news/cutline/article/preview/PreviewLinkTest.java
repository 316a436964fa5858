package news.cutline.article.preview;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.read;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.platform.time.TestClock;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

@QuarkusTest
class PreviewLinkTest {

    @Inject
    TestClock clock;

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @Test
    void link_shows_one_version_to_those_who_have_it_and_to_no_cache() {
        var headline = unique("Draft");
        var story = new Draft(headline)
                .with("body", List.of(figure(picture("The harbour", "Ada Lind"))))
                .stored();
        var link = offer(story, clock.now().plus(Duration.ofDays(1))).statusCode(201);
        change(story, Map.of("headline", "Written later"));

        preview(link)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .body("headline", equalTo(headline))
                .body("body[0].credit.creditLine", equalTo("Ada Lind"));
        read(story).statusCode(404);
    }

    @Test
    void link_ends_when_it_was_said_to() {
        var expires = clock.stop().plus(Duration.ofMinutes(5));
        var link = offer(new Draft(unique("Draft")).stored(), expires).statusCode(201);
        clock.stopAt(expires.minusMillis(1));
        preview(link).statusCode(200);

        clock.stopAt(expires);

        preview(link).statusCode(404);
    }

    @Test
    void link_can_be_revoked() {
        var story = new Draft(unique("Draft")).stored();
        var link = offer(story, clock.now().plus(Duration.ofDays(1)));
        String id = link.extract().path("id");
        links(story).body("id", contains(id));

        asAdmin()
                .delete(EDITORIAL + "/articles/{id}/preview-links/{link}", story.id(), id)
                .then()
                .statusCode(204);

        preview(link).statusCode(404);
        links(story).body("$", empty());
    }

    @Test
    void links_end_when_the_story_is_withdrawn() {
        var story = new Draft(unique("Draft")).published();
        var before = offer(story, clock.now().plus(Duration.ofDays(1)));

        withdraw(story.id(), Map.of("reason", "legal"));

        preview(before).statusCode(404);
        links(story).body("$", empty());
        preview(offer(story, clock.now().plus(Duration.ofDays(1)))).statusCode(200);
    }

    @Test
    void forged_links_show_nothing() {
        var link = offer(new Draft(unique("Draft")).stored(), clock.now().plus(Duration.ofDays(1)));
        var path = URI.create(link.extract().path("url")).getPath();

        for (var forged : List.of(path + "A", path.substring(0, path.length() - 1), "/v1/previews/x", path + "%00")) {
            given().urlEncodingEnabled(false).get(forged).then().statusCode(forged.endsWith("%00") ? 400 : 404);
        }
    }

    @Test
    void what_a_valid_link_shows_cannot_be_deleted() {
        var medium = picture("The harbour", "Ada Lind");
        var story =
                new Draft(unique("Draft")).with("body", List.of(figure(medium))).stored();
        var link = offer(story, clock.now().plus(Duration.ofDays(1)));
        change(story, Map.of("body", List.of()));

        asAdmin()
                .header("If-Match", "*")
                .delete(EDITORIAL + "/media/{id}", medium)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/in-use"));
        preview(link).statusCode(200);
    }

    @Test
    void link_ends_in_seven_days_or_when_it_is_said_to_within_ninety() {
        var story = new Draft(unique("Draft")).stored();

        offer(story, clock.now().minusSeconds(1)).statusCode(422);
        offer(story, clock.now().plus(Duration.ofDays(91))).statusCode(422);
        asAdmin()
                .body(Map.of())
                .post(EDITORIAL + "/articles/{id}/preview-links", story.id())
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse offer(Story story, Instant expires) {
        return asAdmin()
                .body(Map.of("expires", expires.toString()))
                .post(EDITORIAL + "/articles/{id}/preview-links", story.id())
                .then();
    }

    private static ValidatableResponse links(Story story) {
        return asAdmin()
                .get(EDITORIAL + "/articles/{id}/preview-links", story.id())
                .then();
    }

    private static ValidatableResponse preview(ValidatableResponse link) {
        return given().get(URI.create(link.extract().path("url")).getPath()).then();
    }
}
