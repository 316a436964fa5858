package news.cutline.delivery.explain;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.partner;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.secretKey;
import static news.cutline.testing.Newsroom.story;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
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

/// The newsroom sees what an audience gets, and why.
@QuarkusTest
class ExplainTest {

    @Inject
    TestClock clock;

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @Test
    void story_is_exactly_what_the_partner_gets_with_the_decision_about_each_picture() {
        var allowed = picture("Harbour", Map.of("creditLine", "Ada Lind", "terms", Map.of("syndication", "allowed")));
        var unknown = picture(
                "Ferry",
                Map.of(
                        "creditLine",
                        "Bo Wyk",
                        "usageTerms",
                        "Mags out.",
                        "terms",
                        Map.of("unparsed", List.of("Mags out"))));
        var story = new Draft(unique("Headline"))
                .with("leadMedia", figure(allowed))
                .with("body", List.of(figure(unknown)))
                .published();
        var partner = partner(Map.of());

        var explained = explain(story, Map.of("partner", partner));

        explained
                .body("status", equalTo(200))
                .body(
                        "audience",
                        equalTo(Map.of(
                                "party",
                                "partner",
                                "partner",
                                partner,
                                "channel",
                                "site",
                                "territories",
                                List.of("DE"))))
                .body("decisions.id", contains(allowed, unknown))
                .body("decisions.allowed", contains(true, false))
                .body("decisions[1].reasons.code", contains("syndication-unknown", "unparsed-terms"))
                .body("decisions[1].usageTerms", equalTo("Mags out."))
                .body("decisions[1].unparsed", contains("Mags out"))
                .body("validUntil", nullValue());
        Map<String, ?> delivered = as(secretKey(partner))
                .get("/v1/articles/{id}", story.id())
                .jsonPath()
                .getMap("");
        assertThat(explained.extract().jsonPath().<String, Object>getMap("story"))
                .isEqualTo(delivered);
    }

    @Test
    void future_is_explained_as_well() {
        var now = clock.stop();
        var terms = Map.of("until", now.plus(Duration.ofHours(1)).toString());
        var story = story(unique("Headline"), picture("Harbour", Map.of("creditLine", "Ada Lind", "terms", terms)));

        explain(story, Map.of())
                .body("decisions.allowed", contains(true))
                .body("validUntil", equalTo(now.plus(Duration.ofHours(1)).toString()));
        explain(story, Map.of("at", now.plus(Duration.ofHours(1)).toString()))
                .body("decisions[0].reasons.code", contains("expired"))
                .body("story.leadMedia.type", equalTo("withheld"));
        ask(
                        "/articles/" + story.id() + "/delivery",
                        Map.of("at", now.minusSeconds(1).toString()))
                .statusCode(400);
    }

    @Test
    void answer_changes_with_the_card_of_a_related_story_too() {
        var end = clock.stop().plus(Duration.ofHours(1)).toString();
        var ending = picture("Harbour", Map.of("creditLine", "Ada Lind", "terms", Map.of("until", end)));
        var related = story(unique("Related"), ending);
        var story = new Draft(unique("Headline"))
                .with("related", List.of(related.id()))
                .published();

        explain(story, Map.of()).body("validUntil", equalTo(end)).body("decisions", empty());
    }

    @Test
    void refused_story_is_explained_by_its_text_and_a_withdrawn_one_by_its_problem() {
        String agency = created("/credits", Map.of("creditLine", "Wire", "terms", Map.of("syndication", "denied")))
                .path("id");
        var story =
                new Draft(unique("Headline")).with("credits", List.of(agency)).published();

        explain(story, Map.of("channel", "feed"))
                .body("audience.party", equalTo("anyone"))
                .body("status", equalTo(403))
                .body("problem.type", equalTo("/problems/rights-withheld"))
                .body("decisions.subject", contains("text"))
                .body("decisions[0].reasons.code", contains("syndication-denied"))
                .body("story", nullValue());
        withdraw(story.id(), Map.of("reason", "legal"));
        explain(story, Map.of()).body("status", equalTo(451)).body("problem.type", equalTo("/problems/legal"));
    }

    @Test
    void credit_is_decided_for_anybody_at_any_instant() {
        String credit = created(
                        "/credits",
                        Map.of(
                                "creditLine",
                                "Ada Lind",
                                "terms",
                                Map.of("syndication", "allowed", "territories", Map.of("except", List.of("JP")))))
                .path("id");

        decide(credit, Map.of("channel", "embed", "territory", "DE")).body("allowed", equalTo(true));
        decide(credit, Map.of("channel", "embed", "territory", "JP")).body("reasons.code", contains("territory"));
        decide(credit, Map.of("at", "1999-12-31T00:00:00Z"))
                .body("reasons.code", contains("territory"))
                .body("warnings", contains(containsString("CUTLINE_SITE_TERRITORY")));
        decide(credit, Map.of("territory", "DE")).body("warnings", empty());
    }

    @Test
    void partner_that_is_none_then_cannot_be_asked_for() {
        var now = clock.stop();
        var ending =
                partner(Map.of("contractUntil", now.plus(Duration.ofHours(1)).toString()));
        var story = story(unique("Headline"), picture("Harbour", "Ada Lind"));
        var path = "/articles/" + story.id() + "/delivery";

        explain(story, Map.of("partner", ending))
                .body("validUntil", equalTo(now.plus(Duration.ofHours(1)).toString()));
        ask(path, Map.of("partner", ending, "at", now.plus(Duration.ofHours(1)).toString()))
                .statusCode(409);
        ask(path, Map.of("partner", ending, "channel", "print")).statusCode(403);
        ask(path, Map.of("partner", story.id())).statusCode(404);
        ask(path, Map.of("partner", "nobody")).statusCode(400);
    }

    private static ValidatableResponse explain(Story story, Map<String, ?> supposed) {
        return ask("/articles/" + story.id() + "/delivery", supposed).statusCode(200);
    }

    private static ValidatableResponse decide(String credit, Map<String, ?> supposed) {
        return ask("/credits/" + credit + "/decision", supposed).statusCode(200);
    }

    private static ValidatableResponse ask(String path, Map<String, ?> supposed) {
        return asAdmin().queryParams(supposed).get(EDITORIAL + path).then();
    }
}
