package news.cutline.platform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The texts of others in titles and attributes of ours.
class OneLineTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'line breaks become spaces', 'Boats\r\n\tleave', 'Boats leave'",
        "'controls become spaces', 'Boats\u0000\u0007leave\u0085', 'Boats leave'",
        "'line and paragraph separators become spaces', 'Boats\u2028leave\u2029', 'Boats leave'",
        "'overrides and embeddings are dropped', 'in\u202Egpj.exe\u202C', 'ingpj.exe'",
        "'isolates that are open are closed', '\u2067\u2066boats', '\u2067\u2066boats\u2069\u2069'",
        "'isolates that are closed stay', '\u2068boats\u2069 leave', '\u2068boats\u2069 leave'",
        "'ends of isolates that were not begun are dropped', 'boats\u2069 leave', 'boats leave'",
        "'what XML cannot hold is dropped', 'boats\uFFFE\uFFFF\uD800 leave', 'boats leave'",
        "'other letters and signs stay', '<b>\"Söhne\" & ’𝒞o’\u200F عربي', '<b>\"Söhne\" & ’𝒞o’\u200F عربي'"
    })
    void text_of_others_is_one_harmless_line(String rule, String text, String line) {
        assertThat(OneLine.of(text)).as(rule).isEqualTo(line);
    }
}
