package news.cutline.article.slug;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.read;
import static news.cutline.testing.Newsroom.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;
import news.cutline.testing.StoppedClock;

@QuarkusTest
class SlugLifeTest extends StoppedClock {

    @Test
    void former_slug_leads_on_and_belongs_to_the_story_for_ever() {
        var story = new Draft(unique("Headline")).published();
        var newSlug = unique("renamed");
        change(story, Map.of("slug", newSlug));
        read(story).statusCode(200);
        asAdmin().get("/v1/articles/{slug}", newSlug).then().statusCode(404);
        clock.advance(HOUR);

        publish(story.id());

        asAdmin().get("/v1/articles/{slug}", newSlug).then().statusCode(200).body("slug", equalTo(newSlug));
        asAdmin()
                .redirects()
                .follow(false)
                .get("/v1/articles/{slug}", story.slug())
                .then()
                .statusCode(301)
                .header("Location", "https://api.cutline.test/v1/articles/" + newSlug)
                .header("Cache-Control", "max-age=5, s-maxage=60, stale-while-revalidate=10");
        asAdmin()
                .body(new Draft("Other").with("slug", story.slug()).members())
                .post(EDITORIAL + "/articles")
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/slug"));
    }

    @Test
    void former_slug_leads_the_same_audience_on() {
        var story = new Draft(unique("Headline")).published();
        var newSlug = unique("renamed");
        change(story, Map.of("slug", newSlug));
        clock.advance(HOUR);
        publish(story.id());

        asAdmin()
                .redirects()
                .follow(false)
                .get("/v1/articles/{slug}?channel=app", story.slug())
                .then()
                .statusCode(301)
                .header("Location", "https://api.cutline.test/v1/articles/" + newSlug + "?channel=app");
    }

    @Test
    void no_cache_leads_on_beyond_the_rights_of_the_text() {
        // At a time of its own, for lists expire with the first of all terms.
        clock.advance(Duration.ofDays(3));
        var terms = Map.of("until", now.plus(Duration.ofDays(3)).plusSeconds(20).toString());
        String agency = created("/credits", Map.of("creditLine", "Northern Wire", "terms", terms))
                .path("id");
        var story =
                new Draft(unique("Headline")).with("credits", List.of(agency)).published();
        change(story, Map.of("slug", unique("renamed")));
        clock.advance(Duration.ofSeconds(1));
        publish(story.id());

        asAdmin()
                .redirects()
                .follow(false)
                .get("/v1/articles/{slug}", story.slug())
                .then()
                .statusCode(301)
                .header("Cache-Control", "max-age=5, s-maxage=19, stale-while-revalidate=0");
        clock.advance(Duration.ofSeconds(19));
        asAdmin().get("/v1/articles/{slug}", story.slug()).then().statusCode(403);
    }

    @Test
    void slug_that_was_made_of_the_headline_is_kept_while_that_stays() {
        var draft = new Draft(unique("Headline"));
        draft.stored();
        var second = draft.stored();

        put(second, draft).statusCode(200).body("slug", equalTo(second.slug())).body("version", equalTo(1));
        draft.with("kicker", "Harbour");
        put(second, draft).statusCode(200).body("slug", equalTo(second.slug())).body("version", equalTo(2));
        var headline = unique("Another");
        draft.with("headline", headline + " 10");
        put(second, draft).statusCode(200).body("slug", equalTo(headline.toLowerCase(Locale.ROOT) + "-10"));
        draft.with("headline", headline);
        put(second, draft).statusCode(200).body("slug", equalTo(headline.toLowerCase(Locale.ROOT)));
    }

    private static ValidatableResponse put(Story story, Draft draft) {
        return asAdmin()
                .header("If-Match", "*")
                .body(draft.members())
                .put(EDITORIAL + "/articles/{id}", story.id())
                .then();
    }

    @Test
    void new_slug_of_a_schedule_is_served_from_its_instant_on() {
        var story = new Draft(unique("Headline")).published();
        var newSlug = unique("renamed");
        change(story, Map.of("slug", newSlug));
        publish(story, Map.of("from", now.plus(HOUR).toString())).statusCode(200);

        read(story).statusCode(200);
        asAdmin().get("/v1/articles/{slug}", newSlug).then().statusCode(404);
        clock.advance(HOUR);

        asAdmin().get("/v1/articles/{slug}", newSlug).then().statusCode(200);
        asAdmin()
                .redirects()
                .follow(false)
                .get("/v1/articles/{slug}", story.slug())
                .then()
                .statusCode(301);
    }

    @Test
    void slug_of_a_schedule_that_never_began_is_free_again() {
        var story = new Draft(unique("Headline")).stored();
        publish(story, Map.of("from", now.plus(HOUR).toString())).statusCode(200);
        change(story, Map.of("slug", unique("renamed")));

        publish(story.id());

        created("/articles", new Draft("Other").with("slug", story.slug()).members());
    }
}
