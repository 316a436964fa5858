package news.cutline.platform.identity;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.idOf;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.platform.secret.SecretText;
import news.cutline.platform.time.TestClock;
import news.cutline.testing.Newsroom;

/// Who may do what: every operation of the contract × everybody who may ask.
@QuarkusTest
class AuthorisationTest {

    /// The least that one must be for each operation. A new operation must be entered here by hand.
    private static final Map<String, String> TABLE =
            """
            listStories          anybody
            readStory            anybody
            listStorySections    anybody
            listStoryTags        anybody
            readSite             anybody
            readPublicEmbed      anybody
            readPicture          anybody
            showStoryCard        anybody
            showStoryCardCode    anybody
            showEmbedCode        anybody
            showMediumCode       anybody
            showEmbed            anybody
            showMedium           anybody
            showStory            anybody
            describeEmbed        anybody
            describeEmbedAsJson  anybody
            describeEmbedAsXml   anybody
            listArticles         editor
            createArticle        editor
            readArticle          editor
            replaceArticle       editor
            changeArticle        editor
            deleteArticle        editor
            publishArticle       publisher
            withdrawArticle      publisher
            correctArticle       editor
            listArticlePublications editor
            readArticleReadiness editor
            listReadiness        editor
            explainDelivery      editor
            explainDecision      editor
            listCaptions         editor
            createCaption        editor
            readCaption          editor
            replaceCaption       editor
            changeCaption        editor
            deleteCaption        editor
            listCaptionUses      editor
            listCredits          editor
            createCredit         editor
            readCredit           editor
            replaceCredit        editor
            changeCredit         editor
            deleteCredit         editor
            listCreditUses       editor
            confirmCreditTerms   publisher
            listEmbeds           editor
            createEmbed          editor
            readEmbed            editor
            replaceEmbed         editor
            changeEmbed          editor
            deleteEmbed          editor
            listEmbedUses        editor
            createImport         editor
            readImport           editor
            listMedia            editor
            createMedium         editor
            readMedium           editor
            replaceMedium        editor
            changeMedium         editor
            deleteMedium         editor
            listMediumUses       editor
            killMedium           publisher
            reinstateMedium      publisher
            listSections         editor
            createSection        editor
            readSection          editor
            replaceSection       editor
            changeSection        editor
            deleteSection        editor
            listTags             editor
            createTag            editor
            readTag              editor
            replaceTag           editor
            changeTag            editor
            deleteTag            editor
            listPartners         publisher
            createPartner        publisher
            readPartner          publisher
            replacePartner       publisher
            changePartner        publisher
            deletePartner        publisher
            listPartnerHistory   publisher
            readPartnerRevision  publisher
            readPartnerDiff      publisher
            revertPartner        publisher
            listPartnerKeys      publisher
            createPartnerKey     publisher
            revokePartnerKey     publisher
            listTokens           admin
            createToken          admin
            readToken            admin
            replaceToken         admin
            changeToken          admin
            deleteToken          admin
            listTokenHistory     admin
            readTokenRevision    admin
            readTokenDiff        admin
            listArticleHistory   editor
            readArticleRevision  editor
            readArticleDiff      editor
            revertArticle        editor
            listCaptionHistory   editor
            readCaptionRevision  editor
            readCaptionDiff      editor
            revertCaption        editor
            listCreditHistory    editor
            readCreditRevision   editor
            readCreditDiff       editor
            revertCredit         editor
            listEmbedHistory     editor
            readEmbedRevision    editor
            readEmbedDiff        editor
            revertEmbed          editor
            listMediumHistory    editor
            readMediumRevision   editor
            readMediumDiff       editor
            revertMedium         editor
            listSectionHistory   editor
            readSectionRevision  editor
            readSectionDiff      editor
            revertSection        editor
            listTagHistory       editor
            readTagRevision      editor
            readTagDiff          editor
            revertTag            editor
            createErasure        admin
            readPreview          anybody
            createArticlePreviewLink editor
            listArticlePreviewLinks editor
            revokeArticlePreviewLink editor
            """.lines().map(line -> line.split("\\s+")).collect(toMap(entry -> entry[0], entry -> entry[1]));

    private static final List<String> ROLES = List.of("editor", "publisher", "admin");

    @Inject
    TestClock clock;

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @Test
    void table_holds_exactly_the_operations_of_the_contract() {
        assertThat(Operation.all().map(Operation::id)).containsExactlyInAnyOrderElementsOf(TABLE.keySet());
    }

    @Test
    void contract_says_who_may() {
        assertThat(Operation.all().collect(toMap(Operation::id, Operation::least)))
                .isEqualTo(TABLE);
    }

    @Test
    void nobody_gets_in_without_a_token() {
        expect(null, least -> least.equals("anybody"), 401);
    }

    @Test
    void invalid_tokens_get_in_nowhere() {
        var soon = clock.now().plusSeconds(60).toString();
        var expired = created("/tokens", Map.of("name", unique("tool"), "role", "admin", "expiresAt", soon));
        var revoked = created("/tokens", Map.of("name", unique("tool"), "role", "admin"));
        asAdmin()
                .header("If-Match", "*")
                .delete(EDITORIAL + "/tokens/{id}", idOf(revoked))
                .then()
                .statusCode(204);
        String valid = tokenOf("admin");
        clock.stopAt(Instant.now().plusSeconds(120));

        expect(expired.path("token"), least -> false, 401);
        for (var token : List.of(
                "nonsense",
                revoked.<String>path("token"),
                valid.substring(0, valid.length() - 1) + (valid.endsWith("A") ? "B" : "A"),
                valid.toUpperCase(),
                valid + " x",
                SecretText.random(SecretText.Kind.STAFF_TOKEN).text(),
                SecretText.random(SecretText.Kind.SECRET_KEY).text(),
                SecretText.random(SecretText.Kind.PUBLISHABLE_KEY).text(),
                "x".repeat(2000))) {
            for (var path : List.of("/v1/articles", EDITORIAL + "/credits", EDITORIAL + "/tokens")) {
                given().header("Authorization", "Bearer " + token)
                        .get(path)
                        .then()
                        .statusCode(401);
            }
        }
    }

    @Test
    void editor_may_do_what_editors_may() {
        expectRole("editor");
    }

    @Test
    void publisher_may_do_what_publishers_may() {
        expectRole("publisher");
    }

    @Test
    void admin_may_do_everything() {
        expectRole("admin");
    }

    @Test
    void partners_may_read_what_everybody_may() {
        expect(Newsroom.secretKey(Newsroom.partner(Map.of())), least -> least.equals("anybody"), 403);
    }

    private void expectRole(String role) {
        expect(tokenOf(role), least -> least.equals("anybody") || ROLES.indexOf(role) >= ROLES.indexOf(least), 403);
    }

    private static void expect(@Nullable String token, Predicate<String> isAllowed, int refusal) {
        var softly = new SoftAssertions();
        Operation.all().forEach(operation -> {
            var status = operation.askAs(token).statusCode();
            if (isAllowed.test(TABLE.getOrDefault(operation.id(), "nobody"))) {
                softly.assertThat(status).as(operation.id()).isNotIn(401, 403, 500, 503);
            } else {
                softly.assertThat(status).as(operation.id()).isEqualTo(refusal);
            }
        });
        softly.assertAll();
    }
}
