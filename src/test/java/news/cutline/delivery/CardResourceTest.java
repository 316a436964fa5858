package news.cutline.delivery;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.tag;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.platform.time.TestClock;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

@QuarkusTest
class CardResourceTest {

    private static final Instant LONG_AFTER_EVERYTHING = Instant.parse("2900-01-01T00:00:00Z");

    @Inject
    TestClock clock;

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @Test
    void card_shows_what_a_front_page_needs() {
        var section = section("Harbour");
        var headline = unique("Headline");
        var story = new Draft(headline)
                .with("section", section)
                .with("standfirst", "In short.")
                .with("leadMedia", figure(picture("The harbour", "Ada Lind")))
                .published();

        given().queryParam("section", section)
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(story.id()))
                .body("items[0].headline", equalTo(headline))
                .body("items[0].standfirst", equalTo("In short."))
                .body("items[0].section.name", equalTo("Harbour"))
                .body("items[0].leadMedia.caption.text", equalTo("The harbour"))
                .body("items[0].leadMedia.credit.creditLine", equalTo("Ada Lind"))
                .body("items[0].body", nullValue())
                .body("total", nullValue());
    }

    @Test
    void list_shows_only_what_is_public_now() {
        var section = section("Harbour");
        var now = clock.stop();
        var published = new Draft(unique("Published")).with("section", section).published();
        var withdrawn = new Draft(unique("Withdrawn")).with("section", section).published();
        new Draft(unique("Draft")).with("section", section).stored();
        var scheduled = new Draft(unique("Scheduled")).with("section", section).stored();
        asAdmin()
                .header("If-Match", "*")
                .body(Map.of("from", now.plusSeconds(45).toString()))
                .post(EDITORIAL + "/articles/{id}/publish", scheduled.id());
        clock.advance(Duration.ofSeconds(1));
        withdraw(withdrawn.id(), Map.of("reason", "editorial"));

        assertThat(list("section=" + section)).containsExactly(published.id());
        given().get("/v1/articles")
                .then()
                .header("Cache-Control", matchesPattern("max-age=[0-5], s-maxage=([0-9]|[1-3][0-9]|4[0-4]), .*"));
        clock.stopAt(now.plusSeconds(45));
        assertThat(list("section=" + section)).containsExactly(scheduled.id(), published.id());
    }

    @Test
    void list_lives_its_longest_where_nothing_begins_or_ends() {
        clock.stopAt(Instant.parse("2999-01-01T00:00:00Z"));

        given().get("/v1/articles").then().header("Cache-Control", "max-age=5, s-maxage=60, stale-while-revalidate=10");
    }

    @Test
    void lists_are_filtered() {
        var section = section("Harbour");
        var tag = tag("Boats");
        var name = unique("Zoe\u0308 Quist");
        var now = clock.stop();
        var first = new Draft(unique("One"))
                .with("section", section)
                .with("tags", List.of(tag))
                .published();
        clock.advance(Duration.ofMinutes(1));
        var second = new Draft(unique("Two"))
                .with("section", section)
                .with("contributors", List.of(Map.of("name", name)))
                .published();

        assertThat(list("section=" + section)).containsExactly(second.id(), first.id());
        assertThat(list("tag=" + tag)).containsExactly(first.id());
        assertThat(list("contributor=" + name.toUpperCase())).containsExactly(second.id());
        assertThat(list("contributor=" + Normalizer.normalize(name, Form.NFC))).containsExactly(second.id());
        assertThat(list("section=" + section + "&language=de")).isEmpty();
        assertThat(list("section=" + section + "&publishedFrom=" + now.plusSeconds(60)))
                .containsExactly(second.id());
        assertThat(list("section=" + section + "&publishedBefore=" + now.plusSeconds(60)))
                .containsExactly(first.id());
        assertThat(list("section=no-such-section")).isEmpty();
    }

    @Test
    void lists_are_ordered_as_asked() {
        var section = section("Harbour");
        var now = clock.stop();
        var first = new Draft(unique("One")).with("section", section).published();
        clock.advance(Duration.ofMinutes(1));
        var second = new Draft(unique("Two")).with("section", section).published();
        clock.advance(Duration.ofMinutes(1));
        publish(first.id());

        assertThat(list("section=" + section + "&sort=-publishedAt")).containsExactly(second.id(), first.id());
        assertThat(list("section=" + section + "&sort=publishedAt")).containsExactly(first.id(), second.id());
        assertThat(list("section=" + section + "&sort=-updatedAt")).containsExactly(first.id(), second.id());
        assertThat(now).isBefore(clock.now());
    }

    @Test
    void pages_neither_repeat_nor_skip_while_stories_are_published_and_corrected() {
        var section = section("Harbour");
        clock.stop();
        var stories = new ArrayList<Story>();
        for (var count = 0; count < 7; count++) {
            stories.add(new Draft(unique("Story")).with("section", section).published());
            if (count % 2 == 0) {
                clock.advance(Duration.ofSeconds(1));
            }
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = given().queryParam("section", section).queryParam("limit", 2);
            var answer = (cursor == null ? page : page.queryParam("cursor", cursor)).get("/v1/articles");
            seen.addAll(answer.path("items.id"));
            cursor = answer.path("next");
            clock.advance(Duration.ofSeconds(1));
            new Draft(unique("New")).with("section", section).published();
            publish(stories.get(1).id());
        } while (cursor != null);

        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        stories.stream().map(Story::id).toList());
    }

    @Test
    void total_is_counted_on_demand() {
        var section = section("Harbour");
        for (var count = 0; count < 3; count++) {
            new Draft(unique("Story")).with("section", section).published();
        }

        given().queryParam("section", section)
                .queryParam("total", true)
                .queryParam("limit", 1)
                .get("/v1/articles")
                .then()
                .body("total", equalTo(Map.of("count", 3, "exact", true)));
    }

    @Test
    void sections_and_tags_are_those_of_public_stories() {
        var used = section("Used");
        var drafted = section("Drafted");
        var tag = tag("Tag");
        var story = new Draft(unique("Story"))
                .with("section", used)
                .with("tags", List.of(tag))
                .published();
        new Draft(unique("Draft")).with("section", drafted).stored();

        given().queryParam("limit", 200)
                .get("/v1/sections")
                .then()
                .body("items", hasItem(Map.of("slug", used, "name", "Used")))
                .body("items.slug", not(hasItem(drafted)));
        given().queryParam("limit", 200).get("/v1/tags").then().body("items.slug", hasItem(tag));
        clock.stop();
        clock.advance(Duration.ofSeconds(1));
        withdraw(story.id(), Map.of("reason", "editorial"));
        given().queryParam("limit", 200).get("/v1/tags").then().body("items.slug", not(hasItem(tag)));
    }

    @Test
    void site_tells_who_publishes() {
        given().get("/v1/site")
                .then()
                .statusCode(200)
                .body("name", equalTo("Cutline"))
                .body("language", equalTo("en"))
                .body("socialProfiles", empty());
    }

    @Test
    void parameters_that_are_unknown_or_malformed_are_refused() {
        for (var query : List.of(
                "unknown=1",
                "status=draft",
                "Section=x",
                "limit=1&limit=2",
                "limit=0",
                "limit=201",
                "limit=1e9",
                "limit=-1",
                "limit=x",
                "limit=99999999999999999999",
                "cursor=x",
                "sort=headline",
                "section=No%20Slug",
                "section=x%00",
                "language=english!",
                "publishedFrom=2026-01-01",
                "publishedFrom=yesterday",
                "total=1",
                "tag=%27%20or%201%3D1--")) {
            var answer = given().urlEncodingEnabled(false).get("/v1/articles?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.contentType()).as(query).isEqualTo("application/problem+json");
        }
    }

    @Test
    void caches_keep_lists_and_absences_until_the_next_change_of_any_story() {
        var now = clock.stopAt(LONG_AFTER_EVERYTHING);
        expectLifetimes("max-age=5, s-maxage=60, stale-while-revalidate=10", "max-age=5, s-maxage=5");

        publish(
                        new Draft(unique("Next")).stored(),
                        Map.of("from", now.plusSeconds(40).toString()))
                .statusCode(200);
        expectLifetimes("max-age=5, s-maxage=40, stale-while-revalidate=0", "max-age=5, s-maxage=5");
        clock.stopAt(now.plusSeconds(38));
        expectLifetimes("max-age=2, s-maxage=2, stale-while-revalidate=0", "max-age=2, s-maxage=2");
    }

    private static void expectLifetimes(String ofLists, String ofAbsences) {
        for (var list : List.of("/v1/articles?section=nothing", "/v1/sections", "/v1/tags")) {
            given().get(list).then().header("Cache-Control", ofLists);
        }
        given().get("/v1/articles/{slug}", unique("nothing"))
                .then()
                .statusCode(404)
                .header("Cache-Control", startsWith(ofAbsences));
    }

    /// The stories of a list.
    static List<String> list(String query) {
        return given().get("/v1/articles?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
