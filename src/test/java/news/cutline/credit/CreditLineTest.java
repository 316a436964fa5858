package news.cutline.credit;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CreditLineTest {

    /// Spaces of several kinds, joiners, marks of direction, letters and signs without ink, marks without a letter.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "\u00a0",
                "\u200b",
                "\u2060\ufeff",
                "\u00ad",
                "\u202e\u202c",
                "\u3000",
                "\u3164",
                "\u115f\u1160",
                "\uffa0",
                "\u2800",
                "\ufe0f"
            })
    void nobody_is_credited_by_what_nobody_sees(String line) {
        asAdmin()
                .body(Map.of("creditLine", line))
                .post(EDITORIAL + "/credits")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/creditLine")));
    }

    @Test
    void names_of_all_scripts_can_be_credited() {
        for (var line : List.of("Ada", "李小龍/新華社", "محمد", "김", "Ad\u00e1", "नमस्ते", "7", "©", "@\ud83d\udcf7")) {
            created("/credits", Map.of("creditLine", line)).then().body("creditLine", equalTo(line));
        }
    }
}
