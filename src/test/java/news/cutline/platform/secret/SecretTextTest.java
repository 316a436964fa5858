package news.cutline.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.cutline.platform.secret.SecretText.Kind;

class SecretTextTest {

    private static final String FIXED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq";

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_is_handed_out_is_read_back(Kind kind) {
        var secret = SecretText.random(kind);

        assertThat(SecretText.parse(secret.text())).contains(secret);
        assertThat(secret.matches(secret.hash())).isTrue();
    }

    /// The form stays: keys are kept for years. The checksum is CRC-32 as Python's zlib computes it.
    @Test
    void form_is_prefix_lookup_secret_and_checksum() {
        var secret = new SecretText(Kind.SECRET_KEY, "0a1b2c3d4e5f", FIXED);

        assertThat(secret.text()).isEqualTo("sk_0a1b2c3d4e5f_" + FIXED + "2uVAJq");
    }

    @Test
    void any_other_character_is_noticed() {
        var text = SecretText.random(Kind.SECRET_KEY).text();

        assertThat(IntStream.range(0, text.length())
                        .mapToObj(place -> text.substring(0, place)
                                + (text.charAt(place) == '7' ? '8' : '7')
                                + text.substring(place + 1)))
                .allSatisfy(mistyped -> assertThat(SecretText.parse(mistyped)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sk_", "nonsense", "xx_0a1b2c3d4e5f_" + FIXED + "000000", " "})
    void other_texts_are_none(String text) {
        assertThat(SecretText.parse(text)).isEmpty();
    }

    @Test
    void no_secret_matches_where_nothing_is_stored() {
        assertThat(SecretText.random(Kind.STAFF_TOKEN).matches(null)).isFalse();
    }

    @Test
    void logs_show_no_secret() {
        assertThat(new SecretText(Kind.SECRET_KEY, "0a1b2c3d4e5f", FIXED)).hasToString("sk_0a1b2c3d4e5f_…");
    }

    @Test
    void what_only_its_holder_may_see_is_found_in_a_text() {
        assertThat(SecretText.isIn("a=" + SecretText.random(Kind.SECRET_KEY).text() + "&b"))
                .isTrue();
        assertThat(SecretText.isIn(SecretText.random(Kind.STAFF_TOKEN).text().toUpperCase()))
                .isTrue();
        assertThat(SecretText.isIn(SecretText.random(Kind.PUBLISHABLE_KEY).text()))
                .isFalse();
    }
}
