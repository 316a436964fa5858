package news.cutline.article.readiness;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.inspect;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.article.body.ArticleContent;
import news.cutline.credit.CreditRepository;
import news.cutline.platform.time.TestClock;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;
import news.cutline.testing.Statements;

@QuarkusTest
class ReadinessTest {

    private static final Map<String, ?> STAFF = Map.of("creditLine", "Ada Lind", "supplierCategory", "staff");

    @Inject
    SessionFactory sessions;

    @Inject
    CreditRepository credits;

    @Inject
    TestClock clock;

    @Test
    void story_that_lacks_nothing_is_ready_in_the_version_that_was_looked_at() {
        var story = new Draft(unique("Headline"))
                .with("standfirst", "The storm is over.")
                .stored();

        var tag = readiness(story)
                .statusCode(200)
                .body("ready", equalTo(true))
                .body("findings", empty())
                .body("id", equalTo(story.id()))
                .body("version", equalTo(1))
                .body("status", equalTo("draft"))
                .extract()
                .header("ETag");
        assertThat(tag).isEqualTo("\"1\"");
    }

    @Test
    void rules_are_told_where_they_are_broken_and_how_grave_that_is() {
        var bare = created("/media", Map.of("kind", "image", "credit", Map.of("supplierCategory", "staff")));
        var embed = created(
                "/embeds",
                Map.of("kind", "map", "credit", bare.<String>path("credit"), "poster", bare.<String>path("id")));
        var withdrawn = new Draft(unique("Withdrawn")).published();
        withdraw(withdrawn.id(), Map.of("reason", "editorial"));
        var story = new Draft("")
                .without("headline")
                .without("section")
                .with("credits", List.of(bare.<String>path("credit")))
                .with("leadMedia", figure(bare.path("id")))
                .with("body", List.of(Map.of("type", "embed", "embed", embed.<String>path("id"))))
                .with("related", List.of(new Draft(unique("Fine")).stored().id(), withdrawn.id()))
                .stored();

        var answer = readiness(story).body("ready", equalTo(false)).extract();

        assertThat(findings(answer.path("findings")))
                .containsExactly(
                        "block headline /headline",
                        "warn standfirst /standfirst",
                        "block section /section",
                        "block credit-line /credits/0",
                        "block address /leadMedia",
                        "block caption /leadMedia",
                        "warn alternative-text /leadMedia",
                        "block credit-line /leadMedia",
                        "block embed-title /body/0",
                        "block credit-line /body/0",
                        "block address /body/0",
                        "block credit-line /body/0",
                        "block reference /related/1");
        var refusal = publish(story, Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/not-ready"))
                .extract();
        assertThat(findings(refusal.path("missing"))).hasSize(11).allMatch(finding -> finding.startsWith("block"));
    }

    @Test
    void warnings_keep_nothing_from_being_published() {
        var story = new Draft(unique("Headline"))
                .with("leadMedia", figure(picture("The harbour", STAFF)))
                .stored();

        assertThat(findings(
                        readiness(story).body("ready", equalTo(true)).extract().path("findings")))
                .containsExactly("warn standfirst /standfirst", "warn alternative-text /leadMedia");
        publish(story, Map.of()).statusCode(200);
    }

    @Test
    void words_for_one_use_are_a_caption_and_an_alternative_text() {
        var medium = created(
                        "/media",
                        Map.of(
                                "kind", "image",
                                "href", "https://media.example.org/a.jpg",
                                "credit", STAFF))
                .<String>path("id");
        var story = new Draft(unique("Headline"))
                .with("standfirst", "The storm is over.")
                .with(
                        "leadMedia",
                        Map.of(
                                "type",
                                "figure",
                                "media",
                                medium,
                                "caption",
                                Map.of("text", "Boats", "altText", "Boats")))
                .stored();

        readiness(story).body("findings", empty());
    }

    @Test
    void story_leads_no_readers_to_what_has_been_withdrawn() {
        var withdrawn = new Draft(unique("Withdrawn")).published();
        withdraw(withdrawn.id(), Map.of("reason", "editorial"));
        var story = new Draft(unique("Headline")).published();

        asAdmin()
                .body(Map.of("reason", "merged", "successor", withdrawn.id()))
                .post(EDITORIAL + "/articles/{id}/withdraw", story.id())
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/successor")));
        inspect(story).body("status", equalTo("published"));
    }

    @Test
    void backlog_lists_what_is_written_and_neither_public_nor_scheduled() {
        var section = section("Backlog");
        var draft = new Draft(unique("Draft")).with("section", section).stored();
        new Draft(unique("Published")).with("section", section).published();
        var scheduled = new Draft(unique("Scheduled")).with("section", section).stored();
        publish(scheduled, Map.of("from", clock.now().plusSeconds(3600).toString()));
        var changed = new Draft(unique("Changed")).with("section", section).published();
        change(changed, Map.of("standfirst", "It goes on."));
        var taken = new Draft(unique("Withdrawn")).with("section", section).published();
        withdraw(taken.id(), Map.of("reason", "editorial"));

        backlog(section)
                .statusCode(200)
                .body("items.id", equalTo(List.of(changed.id(), draft.id())))
                .body("items.status", equalTo(List.of("published", "draft")))
                .body("items.version", equalTo(List.of(2, 1)))
                .body("items[0].findings", empty())
                .body("items[1].findings.code", equalTo(List.of("standfirst")));
        backlog(section, "status", "draft").body("items.id", equalTo(List.of(draft.id())));
        backlog(section, "q", "nobody wrote this").body("items", empty());
        backlog(section, "ready", "true").statusCode(400).body("type", equalTo("/problems/unknown-parameter"));
    }

    @Test
    void backlog_is_paged_and_asks_as_much_for_many_stories_as_for_one() {
        var section = section("Backlog");
        for (var number = 0; number < 5; number++) {
            var embed = created("/embeds", Map.of("kind", "map", "credit", credit("Maps")));
            new Draft(unique("Draft"))
                    .with("section", section)
                    .with("leadMedia", figure(picture("The harbour", "Ada Lind")))
                    .with("body", List.of(Map.of("type", "embed", "embed", embed.<String>path("id"))))
                    .with(
                            "related",
                            List.of(new Draft(unique("Related")).stored().id()))
                    .stored();
        }
        backlog(section, "limit", "1");

        var forOne = statements(() -> backlog(section, "limit", "1"));

        assertThat(statements(() -> backlog(section, "limit", "5"))).isEqualTo(forOne);
        String next = backlog(section, "limit", "3").extract().path("next");
        backlog(section, "cursor", next).body("items.size()", equalTo(2)).body("next", nullValue());
    }

    @Test
    void readiness_is_for_editors_and_of_what_exists() {
        readiness(new Story(UUID.randomUUID().toString(), "")).statusCode(404);
        as(tokenOf("editor"))
                .get(
                        EDITORIAL + "/articles/{id}/readiness",
                        new Draft("A").stored().id())
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"BLOCK, BLOCK, false", "WARN, WARN, true", "OFF, , true"})
    void newsroom_decides_how_grave_a_breach_is(Severity severity, Severity told, boolean ready) {
        var content = new ArticleContent(
                "slug", "en", "Headline", null, "Standfirst", null, null, null, null, null, null, null, null, null);
        var surroundings = new Surroundings(Map.of(), Map.of(), Map.of(), Map.of());

        var weighed = new Findings(() -> Map.of(Rule.SECTION, severity));
        var findings = new Inspection(content, surroundings, weighed, true).findings();

        assertThat(findings.stream().map(Finding::severity).toList())
                .isEqualTo(told == null ? List.of() : List.of(told));
        assertThat(findings.stream().noneMatch(finding -> finding.severity() == Severity.BLOCK))
                .isEqualTo(ready);
    }

    @ParameterizedTest
    @CsvSource({"false, 1", "true, 0"})
    void what_is_bound_to_countries_is_told_where_the_site_knows_none(boolean isCountryKnown, int told) {
        var terms = Map.of("territories", Map.of("only", List.of("DE")));
        String credit = created("/credits", Map.of("creditLine", "Ada Lind", "terms", terms))
                .path("id");
        var findings = new Findings(() -> Map.of(Rule.TERRITORY, Severity.WARN));

        QuarkusTransaction.requiringNew()
                .run(() -> new CreditInspection(findings, isCountryKnown)
                        .inspect(credits.require(UUID.fromString(credit)), "/credits/0"));

        assertThat(findings.list()).hasSize(told).allMatch(finding -> finding.code() == Rule.TERRITORY);
    }

    private static List<String> findings(List<Map<String, String>> findings) {
        return findings.stream()
                .map(finding -> finding.get("severity") + " " + finding.get("code") + " " + finding.get("pointer"))
                .toList();
    }

    private long statements(Runnable request) {
        return Statements.ofHibernate(request, sessions);
    }

    private static ValidatableResponse readiness(Story story) {
        return asAdmin().get(EDITORIAL + "/articles/{id}/readiness", story.id()).then();
    }

    private static ValidatableResponse backlog(String section, String... parameter) {
        var request = asAdmin().queryParam("section", section);
        if (parameter.length > 0) {
            request.queryParam(parameter[0], parameter[1]);
        }
        return request.get(EDITORIAL + "/readiness").then();
    }
}
