package news.cutline.delivery;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.partner;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.secretKey;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.story;
import static news.cutline.testing.Newsroom.tag;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import news.cutline.platform.time.TestClock;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

/// Who gets what at the content API.
@QuarkusTest
@Tag("long")
class AudienceTest {

    @Inject
    TestClock clock;

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @Test
    void answers_for_a_partner_are_kept_by_nobody_else() {
        var story = story(unique("Headline"), picture("Harbour", "Ada Lind"));

        read(as(secretKey(partner(Map.of()))), story)
                .statusCode(200)
                .header("Cache-Control", "private, max-age=5")
                .header("Vary", containsString("Authorization"));
        read(given(), story).header("Cache-Control", containsString("s-maxage=60"));
    }

    @Test
    void partner_reads_on_the_channels_and_in_the_countries_of_its_contract_only() {
        var forSites = Map.of("syndication", "allowed", "channels", Map.of("only", List.of("site")));
        var story = story(unique("Headline"), picture("Harbour", Map.of("creditLine", "Ada Lind", "terms", forSites)));
        var partner = as(secretKey(partner(Map.of("channels", List.of("feed", "site"), "territories", List.of("DE")))));

        read(partner, story).body("leadMedia.reasons.code", equalTo(List.of("channel")));
        read(partner.queryParam("channel", "site"), story).body("leadMedia.type", equalTo("figure"));
    }

    @Test
    void channel_outside_of_the_contract_is_refused() {
        var story = story(unique("Headline"), picture("Harbour", "Ada Lind"));
        var partner = secretKey(partner(Map.of()));

        expectForbidden(read(as(partner).queryParam("channel", "print"), story));
        expectForbidden(read(as(partner).queryParam("territory", "JP"), story));
        read(as(partner).queryParam("territory", "UK"), story).statusCode(400);
        read(as(partner).queryParam("channel", "telepathy"), story).statusCode(400);
    }

    @Test
    void what_goes_with_a_key_is_refused_without_one() {
        var story = story(unique("Headline"), picture("Harbour", "Ada Lind"));

        read(given().queryParam("territory", "DE"), story).statusCode(400);
        read(given().queryParam("channel", "feed"), story).statusCode(400);
        read(given().queryParam("channel", "app"), story).statusCode(200);
        read(asAdmin(), story).statusCode(200).header("Cache-Control", containsString("s-maxage=60"));
    }

    @Test
    void no_header_counts_but_the_one_that_is_named() {
        var terms = Map.of("territories", Map.of("only", List.of("DE")));
        var story = story(unique("Headline"), picture("Harbour", Map.of("creditLine", "Ada Lind", "terms", terms)));

        read(given().header("Reader-Country", "DE"), story)
                .body("leadMedia.type", equalTo("figure"))
                .header("Vary", containsString("Reader-Country"));
        for (var header : List.of("CF-IPCountry", "X-Country", "X-Reader-Country", "CloudFront-Viewer-Country")) {
            read(given().header(header, "DE"), story).body("leadMedia.type", equalTo("withheld"));
        }
        for (var country : List.of("XX", "de", "DE,FR", "", "T1", "DE\tX")) {
            read(given().header("Reader-Country", country), story).body("leadMedia.type", equalTo("withheld"));
        }
        read(given().header("Reader-Country", "DE", "FR"), story).body("leadMedia.type", equalTo("withheld"));
    }

    @Test
    void story_is_withheld_as_a_whole_where_its_text_may_not_be_passed_on() {
        var agency = created("/credits", Map.of("creditLine", "Wire", "terms", Map.of("syndication", "denied")))
                .<String>path("id");
        var story = new Draft(unique("Secret"))
                .with("credits", List.of(agency))
                .with("section", section("Only here"))
                .published();
        var partner = as(secretKey(partner(Map.of())));

        read(given(), story).statusCode(200);
        expectWithheld(read(partner, story));
        withdraw(story.id(), Map.of("reason", "editorial", "explanation", "It was wrong."));
        expectWithheld(read(partner, story)).body(not(containsString("wrong")));
        read(given(), story).statusCode(410);
    }

    @Test
    void lists_totals_and_topics_know_only_what_the_audience_may_have() {
        var section = section("Harbour");
        var tag = tag("Boats");
        var terms = Map.of("syndication", "denied");
        var agency = created("/credits", Map.of("creditLine", "Wire", "terms", terms))
                .<String>path("id");
        var ours = new Draft(unique("Ours")).with("section", section).published();
        for (var count = 0; count < 3; count++) {
            new Draft(unique("Theirs"))
                    .with("section", section)
                    .with("tags", List.of(tag))
                    .with("credits", List.of(agency))
                    .published();
        }
        new Draft(unique("Ours")).with("section", section).published();
        var key = secretKey(partner(Map.of()));

        list(given(), section).body("items", hasSize(5)).body("total.count", equalTo(5));
        list(as(key), section).body("items", hasSize(2)).body("total.count", equalTo(2));
        list(as(key).queryParam("limit", 1), section)
                .body("items", hasSize(1))
                .body("items[0].id", not(equalTo(ours.id())))
                .header("Link", containsString("next"));
        list(as(key).queryParam("tag", tag), section).body("items", empty()).body("total.count", equalTo(0));
        as(key).queryParam("limit", 200).get("/v1/tags").then().statusCode(200).body("items.slug", not(hasItem(tag)));
    }

    @Test
    void story_joins_the_lists_when_its_terms_begin() {
        // Far from what other tests have scheduled.
        var now = clock.stopAt(clock.now().plus(Duration.ofDays(500)));
        var section = section("Harbour");
        var terms = Map.of("from", now.plus(Duration.ofSeconds(30)).toString());
        var agency = created("/credits", Map.of("creditLine", "Wire", "terms", terms))
                .<String>path("id");
        new Draft(unique("Soon"))
                .with("section", section)
                .with("credits", List.of(agency))
                .published();

        list(given(), section)
                .body("items", empty())
                .header("Cache-Control", "max-age=5, s-maxage=30, stale-while-revalidate=0");
        clock.advance(Duration.ofSeconds(30));
        list(given(), section).body("items", hasSize(1));
    }

    @Test
    void cursor_leads_on_only_for_those_who_got_it() {
        var section = section("Harbour");
        for (var count = 0; count < 3; count++) {
            new Draft(unique("Story")).with("section", section).published();
        }
        var key = secretKey(partner(Map.of()));
        String cursor = list(as(key).queryParam("limit", 1), section).extract().path("next");

        as(key).queryParam("cursor", cursor)
                .queryParam("section", section)
                .get("/v1/articles")
                .then()
                .statusCode(200);
        given().queryParam("cursor", cursor)
                .queryParam("section", section)
                .get("/v1/articles")
                .then()
                .statusCode(400);
    }

    @Test
    void withheld_related_story_and_successor_are_not_told() {
        var agency = created("/credits", Map.of("creditLine", "Wire", "terms", Map.of("syndication", "denied")))
                .<String>path("id");
        var secret =
                new Draft(unique("Secret")).with("credits", List.of(agency)).published();
        var story =
                new Draft(unique("Story")).with("related", List.of(secret.id())).published();
        var partner = as(secretKey(partner(Map.of())));

        read(given(), story).body("related.id", equalTo(List.of(secret.id())));
        read(partner, story).body("related", empty()).body(not(containsString(secret.slug())));
        withdraw(story.id(), Map.of("reason", "merged", "successor", secret.id()));
        read(given(), story).statusCode(410).body("successor", containsString(secret.slug()));
        read(partner, story).statusCode(410).body("successor", nullValue());
        var older = new Draft(unique("Older")).published();
        var between = new Draft(unique("Between")).published();
        withdraw(older.id(), Map.of("reason", "merged", "successor", between.id()));
        withdraw(between.id(), Map.of("reason", "merged", "successor", secret.id()));
        read(given(), older).statusCode(410).body("successor", containsString(secret.slug()));
        read(partner, older).statusCode(410).body("successor", nullValue());
    }

    private static ValidatableResponse read(RequestSpecification reader, Story story) {
        return given().spec(reader).get("/v1/articles/{slug}", story.slug()).then();
    }

    private static ValidatableResponse list(RequestSpecification reader, String section) {
        return given().spec(reader)
                .queryParam("section", section)
                .queryParam("total", true)
                .get("/v1/articles")
                .then()
                .statusCode(200);
    }

    private static void expectForbidden(ValidatableResponse answer) {
        answer.statusCode(403).body("type", equalTo("/problems/forbidden"));
    }

    private static ValidatableResponse expectWithheld(ValidatableResponse answer) {
        return answer.statusCode(403)
                .header("Cache-Control", "no-store")
                .body("type", equalTo("/problems/rights-withheld"))
                .body("detail", startsWith("This story is withheld."))
                .body(not(containsString("Secret")));
    }
}
