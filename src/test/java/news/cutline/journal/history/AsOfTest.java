package news.cutline.journal.history;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.inspect;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.StoppedClock;

@QuarkusTest
class AsOfTest extends StoppedClock {

    @Test
    void article_as_of_an_instant_shows_captions_and_credits_as_they_were() {
        var medium = picture("The harbour", "Ada Lind");
        var headline = unique("Boats");
        var story = new Draft(headline).with("body", List.of(figure(medium))).stored();
        String caption = inspect("/captions?media=" + medium).extract().path("items[0].id");
        String credit = inspect("/media/" + medium).extract().path("credit");
        clock.advance(Duration.ofMinutes(1));
        change("/captions/" + caption, Map.of("text", "The old harbour"));
        change("/credits/" + credit, Map.of("creditLine", "A. Lind"));
        change("/articles/" + story.id(), Map.of("headline", "Ships"));

        inspect("/articles/" + story.id() + "?asOf=" + now)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("headline", equalTo(headline))
                .body("surroundings.media.id", contains(medium))
                .body("surroundings.captions.text", contains("The harbour"))
                .body("surroundings.credits.creditLine", contains("Ada Lind"));
        inspect("/articles/" + story.id() + "?asOf=" + clock.now())
                .body("headline", equalTo("Ships"))
                .body("surroundings.captions.text", contains("The old harbour"))
                .body("surroundings.credits.creditLine", contains("A. Lind"));
        inspect("/articles/" + story.id() + "?asOf=" + now.minus(Duration.ofDays(1)))
                .statusCode(404);
        inspect("/articles/" + story.id() + "?asOf=yesterday").statusCode(400);
    }

    @Test
    void version_is_found_by_the_instant_that_it_names() {
        clock.goOn();
        var story = new Draft(unique("Boats")).stored();
        change("/articles/" + story.id(), Map.of("headline", "Ships"));

        for (var version : List.of(1, 2)) {
            String made = inspect("/articles/" + story.id() + "/history/" + version)
                    .extract()
                    .path("state.updatedAt");
            inspect("/articles/" + story.id() + "?asOf=" + made).statusCode(200).body("version", equalTo(version));
        }
    }

    @Test
    void medium_was_killed_from_the_instant_that_it_names() {
        clock.goOn();
        var medium = picture("The harbour", "Ada Lind");
        asAdmin()
                .body(Map.of("reason", "Called back."))
                .post(EDITORIAL + "/media/{id}/kill", medium)
                .then()
                .statusCode(200);

        String killed = inspect("/media/" + medium).extract().path("updatedAt");

        inspect("/media/" + medium + "?asOf=" + killed).statusCode(200).body("state", equalTo("killed"));
    }

    @Test
    void story_was_public_from_the_instant_that_its_publication_names() {
        clock.goOn();
        var story = new Draft(unique("Boats")).published();
        withdraw(story.id(), Map.of("reason", "editorial"));

        Map<String, String> publication =
                inspect("/articles/" + story.id() + "/publications").extract().path("items[0]");

        inspect("/articles/" + story.id() + "?asOf=" + publication.get("from")).body("status", equalTo("published"));
        inspect("/articles/" + story.id() + "?asOf=" + publication.get("until")).body("status", equalTo("withdrawn"));
    }
}
