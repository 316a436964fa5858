package news.cutline.delivery;

import static io.restassured.RestAssured.given;
import static news.cutline.delivery.CardResourceTest.list;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.tag;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;
import news.cutline.testing.StoppedClock;

/// The lists of single tags and contributors, which have indexes of their own.
@QuarkusTest
class TopicListTest extends StoppedClock {

    @Test
    void story_is_listed_by_what_was_published_last() {
        var boats = tag("Boats");
        var trains = tag("Trains");
        var name = unique("Mara Quist");
        var story = published(boats, name);
        assertThat(list("tag=" + boats)).containsExactly(story.id());

        change(story, Map.of("tags", List.of(trains), "contributors", List.of()));
        assertThat(list("tag=" + boats)).containsExactly(story.id());
        assertThat(list("tag=" + trains)).isEmpty();

        clock.advance(Duration.ofSeconds(1));
        publish(story.id());
        assertThat(list("tag=" + boats)).isEmpty();
        assertThat(list("contributor=" + name)).isEmpty();
        assertThat(list("tag=" + trains)).containsExactly(story.id());

        clock.advance(Duration.ofSeconds(1));
        withdraw(story.id(), Map.of("reason", "editorial"));
        assertThat(list("tag=" + trains)).isEmpty();
    }

    @Test
    void tag_and_contributor_are_asked_for_together() {
        var tag = tag("Boats");
        var name = unique("Mara Quist");
        var both = published(tag, name);
        published(tag, unique("Somebody"));
        published(tag("Trains"), name);

        assertThat(list("tag=" + tag + "&contributor=" + name + "&total=true")).containsExactly(both.id());
    }

    @Test
    void pages_follow_each_other_in_any_order() {
        var tag = tag("Boats");
        var name = unique("Mara Quist");
        var stories = new ArrayList<String>();
        for (var count = 0; count < 5; count++) {
            stories.add(published(tag, name).id());
            clock.advance(Duration.ofSeconds(1));
        }
        publish(stories.getFirst());
        var updated = new ArrayList<>(stories.subList(1, 5));
        updated.add(stories.getFirst());

        for (var list : List.of("tag=" + tag, "contributor=" + name)) {
            assertThat(pages(list + "&sort=publishedAt")).isEqualTo(stories);
            assertThat(pages(list + "&sort=-publishedAt")).isEqualTo(stories.reversed());
            assertThat(pages(list + "&sort=-updatedAt")).isEqualTo(updated.reversed());
        }
    }

    private static Story published(String tag, String contributor) {
        return new Draft(unique("Story"))
                .with("tags", List.of(tag))
                .with("contributors", List.of(Map.of("name", contributor)))
                .published();
    }

    private static List<String> pages(String query) {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = given().queryParam("limit", 2);
            var answer = (cursor == null ? page : page.queryParam("cursor", cursor)).get("/v1/articles?" + query);
            seen.addAll(answer.<List<String>>path("items.id"));
            cursor = answer.path("next");
        } while (cursor != null);
        return seen;
    }
}
