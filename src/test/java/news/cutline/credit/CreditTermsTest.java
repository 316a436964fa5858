package news.cutline.credit;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.tokenOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/// What may be written as terms, and by whom.
@QuarkusTest
class CreditTermsTest {

    private static final String CREDITS = EDITORIAL + "/credits";

    @Test
    void editor_may_not_write_terms() {
        var editor = tokenOf("editor");
        var credit = credit("Staff");

        as(editor)
                .body(Map.of("terms", Map.of("syndication", "allowed")))
                .post(CREDITS)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
        as(editor)
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body("{\"terms\": {\"syndication\": \"allowed\"}}")
                .patch(CREDITS + "/{id}", credit)
                .then()
                .statusCode(403);
    }

    @Test
    void terms_that_contradict_themselves_are_refused() {
        for (var terms : List.of(
                Map.of("territories", Map.of("only", List.of("UK"))),
                Map.of("territories", Map.of("only", List.of("EU"))),
                Map.of("territories", Map.of("only", List.of("DE"), "except", List.of("DE"))),
                Map.of("from", "2027-01-01T00:00:00Z", "until", "2026-01-01T00:00:00Z"),
                Map.of("channels", Map.of("only", List.of("telegraph"))),
                Map.of("partners", Map.of("except", partners(5_000))),
                Map.of("syndication", "perhaps"))) {
            asAdmin()
                    .body(Map.of("terms", terms))
                    .post(CREDITS)
                    .then()
                    .statusCode(422)
                    .body("errors", hasSize(1));
        }
    }

    @Test
    void terms_name_partners_that_there_are() {
        var partner = partner();
        var unknown = UUID.randomUUID();
        var unknownOnly = naming("only", List.of(unknown, partner));
        var unknownExcept = naming("except", List.of(partner, unknown));
        var credit = credit("Staff");

        refused(asAdmin().body(unknownOnly).post(CREDITS), 422, "/terms/partners/only", unknown);
        refused(asAdmin().body(unknownExcept).post(CREDITS), 422, "/terms/partners/except", unknown);
        refused(
                asAdmin().body(Map.of("kind", "image", "credit", unknownExcept)).post(EDITORIAL + "/media"),
                422,
                "/credit/terms/partners/except",
                unknown);
        refused(
                asAdmin()
                        .header("If-Match", "*")
                        .contentType(MERGE_PATCH)
                        .body(unknownExcept)
                        .patch(CREDITS + "/{id}", credit),
                422,
                "/terms/partners/except",
                unknown);
        created("/credits", naming("except", List.of(partner)));
    }

    @Test
    void version_that_names_a_partner_who_is_gone_cannot_come_back() {
        var partner = partner();
        String credit = created("/credits", naming("except", List.of(partner))).path("id");
        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body("{\"terms\": null}")
                .patch(CREDITS + "/{id}", credit);
        asAdmin()
                .header("If-Match", "*")
                .delete(EDITORIAL + "/partners/{id}", partner)
                .then()
                .statusCode(204);

        refused(
                asAdmin().header("If-Match", "*").body(Map.of("version", 1)).post(CREDITS + "/{id}/revert", credit),
                409,
                "/terms/partners/except",
                partner);
    }

    private static void refused(Response answer, int status, String pointer, Object unknown) {
        answer.then()
                .statusCode(status)
                .body("errors.pointer", contains(pointer))
                .body("errors.detail", contains("names " + unknown + ", which is not the id of a partner"));
    }

    private static Map<String, Object> naming(String member, List<?> partners) {
        return Map.of("terms", Map.of("syndication", "allowed", "partners", Map.of(member, partners)));
    }

    private static String partner() {
        return created("/partners", Map.of("name", "Hafenkurier", "channels", List.of("site")))
                .path("id");
    }

    private static List<String> partners(int count) {
        return Stream.generate(() -> UUID.randomUUID().toString()).limit(count).toList();
    }
}
