package news.cutline.credit;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.tokenOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

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

    private static List<String> partners(int count) {
        return Stream.generate(() -> UUID.randomUUID().toString()).limit(count).toList();
    }
}
