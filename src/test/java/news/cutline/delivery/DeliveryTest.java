package news.cutline.delivery;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.paragraph;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.story;
import static news.cutline.testing.Newsroom.tag;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.platform.time.TestClock;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Statements;

@QuarkusTest
class DeliveryTest {

    @Inject
    SessionFactory sessions;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @Test
    void story_is_delivered_with_its_pictures_captions_and_credits() {
        var medium = created(
                        "/media",
                        Map.of(
                                "kind",
                                "image",
                                "href",
                                "https://media.example.org/harbour.jpg",
                                "credit",
                                Map.of(
                                        "creditLine", "Ada Lind/Wire",
                                        "creators", List.of(Map.of("name", "Ada Lind")),
                                        "copyrightHolder", "Wire",
                                        "instructions", "JAPAN OUT"),
                                "captions",
                                List.of(
                                        Map.of("language", "de", "text", "Der Hafen"),
                                        Map.of("language", "en", "text", "The harbour", "altText", "Boats"))))
                .<String>path("id");
        var embed = created(
                        "/embeds",
                        Map.of(
                                "kind",
                                "video",
                                "title",
                                "The lifeboat",
                                "player",
                                Map.of("src", "https://player.example.org/v/42"),
                                "poster",
                                medium,
                                "credit",
                                credit("Example Video")))
                .<String>path("id");
        var section = section("Harbour");
        var tag = tag("Boats");
        var story = new Draft(unique("Headline"))
                .with("section", section)
                .with("tags", List.of(tag))
                .with("credits", List.of(credit("Northern Wire")))
                .with("leadMedia", figure(medium))
                .with(
                        "body",
                        List.of(
                                paragraph("Text."),
                                Map.of(
                                        "type",
                                        "figure",
                                        "media",
                                        medium,
                                        "caption",
                                        Map.of("text", "The same harbour")),
                                Map.of("type", "embed", "embed", embed)))
                .published();

        var answer = given().get("/v1/articles/{slug}", story.slug());

        answer.then()
                .statusCode(200)
                .body("id", equalTo(story.id()))
                .body("url", equalTo("https://api.cutline.test/stories/" + story.slug()))
                .body("section", equalTo(Map.of("slug", section, "name", "Harbour")))
                .body("tags", equalTo(List.of(Map.of("slug", tag, "name", "Boats"))))
                .body("credits.creditLine", equalTo(List.of("Northern Wire")))
                .body("leadMedia.type", equalTo("figure"))
                .body("leadMedia.media.href", equalTo("https://media.example.org/harbour.jpg"))
                .body("leadMedia.caption", equalTo(Map.of("text", "The harbour", "altText", "Boats", "language", "en")))
                .body("leadMedia.credit.creditLine", equalTo("Ada Lind/Wire"))
                .body("leadMedia.credit.creators[0].name", equalTo("Ada Lind"))
                .body("body[1].caption.text", equalTo("The same harbour"))
                .body("body[1].caption.altText", equalTo("Boats"))
                .body("body[1].credit.creditLine", equalTo("Ada Lind/Wire"))
                .body("body[2].embed.title", equalTo("The lifeboat"))
                .body("body[2].credit.creditLine", equalTo("Example Video"))
                .body("body[2].embed.poster.credit.creditLine", equalTo("Ada Lind/Wire"));
        assertThat(answer.asString()).doesNotContain("JAPAN OUT");
        given().get("/v1/articles/{id}", story.id()).then().body(equalTo(answer.asString()));
    }

    @Test
    void corrected_caption_is_corrected_everywhere() {
        var medium = picture("The harbor", "Ada Lind");
        var first = story(unique("One"), medium);
        var second = story(unique("Two"), medium);
        String caption = asAdmin()
                .queryParam("media", medium)
                .get(EDITORIAL + "/captions")
                .path("items[0].id");

        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("text", "The harbour"))
                .patch(EDITORIAL + "/captions/{id}", caption)
                .then()
                .statusCode(200);

        for (var story : List.of(first, second)) {
            given().get("/v1/articles/{slug}", story.slug())
                    .then()
                    .body("leadMedia.caption.text", equalTo("The harbour"));
        }
    }

    @Test
    void picture_outside_its_terms_is_withheld_and_only_its_credit_line_told() {
        var now = clock.stop();
        var terms = Map.of("until", now.plusSeconds(30).toString());
        var medium = picture("Secret caption", Map.of("creditLine", "Ada Lind/Wire", "terms", terms));
        var story = story(unique("Headline"), medium);

        given().get("/v1/articles/{slug}", story.slug())
                .then()
                .header("Cache-Control", "max-age=5, s-maxage=30, stale-while-revalidate=0")
                .body("leadMedia.type", equalTo("figure"));
        clock.advance(Duration.ofSeconds(30));

        var answer = given().get("/v1/articles/{slug}", story.slug());

        answer.then()
                .body(
                        "leadMedia",
                        equalTo(Map.of(
                                "type", "withheld",
                                "was", "figure",
                                "reasons", List.of(Map.of("code", "expired", "detail", "Its use has ended.")),
                                "creditLine", "Ada Lind/Wire")));
        assertThat(answer.asString())
                .doesNotContain("secret")
                .doesNotContain("Secret")
                .doesNotContain(medium);
    }

    @Test
    void country_bound_picture_is_withheld_from_readers_of_unknown_country() {
        var terms = Map.of("territories", Map.of("except", List.of("JP")));
        var medium = picture("Caption", Map.of("creditLine", "Ada Lind", "terms", terms));

        var story = story(unique("Headline"), medium);

        given().get("/v1/articles/{slug}", story.slug())
                .then()
                .body("leadMedia.type", equalTo("withheld"))
                .body("leadMedia.reasons.code", equalTo(List.of("territory")));
    }

    /// RFC 9562, section 4: hexadecimal digits are read in either case.
    @Test
    void ids_are_read_in_either_case() {
        var medium = picture("The harbour", "Ada Lind");
        var story = story(unique("Harbour"), medium.toUpperCase());

        given().get("/v1/articles/{id}", story.id().toUpperCase())
                .then()
                .statusCode(200)
                .body("id", equalTo(story.id()))
                .body("leadMedia.media.id", equalTo(medium));
    }

    @Test
    void draft_is_not_reachable_by_any_parameter() {
        var draft = new Draft(unique("Draft")).stored();

        for (var parameters :
                List.of("", "?status=draft", "?draft=true", "?version=1", "?preview=1", "?asOf=2030-01-01T00:00:00Z")) {
            for (var address : List.of(draft.id(), draft.slug())) {
                var answer = asAdmin().get("/v1/articles/" + address + parameters);
                assertThat(answer.statusCode()).isIn(400, 404);
                assertThat(answer.asString()).doesNotContain("Draft");
            }
        }
    }

    @Test
    void number_of_statements_does_not_grow_with_the_story() {
        var small = story(unique("Small"), picture("One", "Ada Lind"));
        var body = new ArrayList<Map<String, Object>>();
        var related = new ArrayList<String>();
        for (var count = 0; count < 12; count++) {
            body.add(figure(picture("Picture " + count, "Photographer " + count)));
            body.add(Map.of(
                    "type",
                    "embed",
                    "embed",
                    created(
                                    "/embeds",
                                    Map.of(
                                            "kind",
                                            "map",
                                            "title",
                                            "Map",
                                            "credit",
                                            credit("Maps " + count),
                                            "poster",
                                            picture("Poster", "Ada Lind")))
                            .<String>path("id")));
            related.add(story(unique("Related"), picture("R", "Ada Lind")).id());
        }
        var large = new Draft(unique("Large"))
                .with("leadMedia", figure(picture("Lead", "Ada Lind")))
                .with("tags", List.of(tag("One"), tag("Two"), tag("Three")))
                .with("credits", List.of(credit("Wire"), credit("Other wire")))
                .with("body", body)
                .with("related", related)
                .published();

        assertThat(statementsFor("/v1/articles/" + large.slug())).isEqualTo(2);
        assertThat(statementsFor("/v1/articles/" + small.slug())).isEqualTo(2);
    }

    @Test
    void number_of_statements_does_not_grow_with_the_list() {
        var section = section("Harbour");
        for (var count = 0; count < 12; count++) {
            new Draft(unique("Story"))
                    .with("section", section)
                    .with("tags", List.of(tag("Tag")))
                    .with("leadMedia", figure(picture("Picture " + count, "Photographer " + count)))
                    .published();
        }
        var list = "/v1/articles?total=true&section=" + section;
        // The key that signs cursors is read once and for all, and when stories come and go, once after a change.
        statementsFor(list + "&limit=1");

        assertThat(statementsFor(list + "&limit=12")).isEqualTo(2);
        assertThat(statementsFor(list + "&limit=1")).isEqualTo(2);
    }

    private long statementsFor(String address) {
        // From the database, whatever is kept.
        return statements.during(
                () -> given().header("Cutline-At-Least", 0).get(address).then().statusCode(200), sessions);
    }
}
