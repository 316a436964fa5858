package news.cutline.ingest.markup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlSourceTest {

    private static final String TEXT = "<p>Fähre – “zurück”</p>";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void sender_declares_the_charset() {
        assertThat(read(TEXT, WINDOWS_1252, WINDOWS_1252)).isEqualTo(new HtmlSource(TEXT, null, false));
        assertThat(read(TEXT, UTF_16LE, UTF_16LE)).isEqualTo(new HtmlSource(TEXT, null, false));
    }

    @Test
    void latin_1_means_windows_1252_as_in_browsers() {
        assertThat(read(TEXT, WINDOWS_1252, ISO_8859_1).text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1252>",
                "<META CHARSET = 'ISO-8859-1' />",
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\">"
            })
    void page_declares_the_charset(String meta) {
        assertThat(read(meta + TEXT, WINDOWS_1252, null)).isEqualTo(new HtmlSource(meta + TEXT, null, false));
    }

    @Test
    void sender_goes_before_the_page() {
        var page = "<meta charset=windows-1252>" + TEXT;

        assertThat(read(page, UTF_8, UTF_8).text()).isEqualTo(page);
    }

    @Test
    void byte_order_mark_goes_before_everything() {
        assertThat(read("\uFEFF" + TEXT, UTF_8, WINDOWS_1252).text()).isEqualTo(TEXT);
        assertThat(read("\uFEFF" + TEXT, UTF_16LE, UTF_8).text()).isEqualTo(TEXT);
        assertThat(read("\uFEFF" + TEXT, UTF_16BE, null).text()).isEqualTo(TEXT);
    }

    @Test
    void undeclared_page_is_utf_8_if_it_can_be_and_windows_1252_if_not() {
        assertThat(read(TEXT, UTF_8, null)).isEqualTo(new HtmlSource(TEXT, null, false));
        assertThat(read(TEXT, WINDOWS_1252, null)).isEqualTo(new HtmlSource(TEXT, "windows-1252", false));
    }

    @Test
    void undeclared_utf_16_shows_in_its_zeros() {
        assertThat(read(TEXT, UTF_16LE, null)).isEqualTo(new HtmlSource(TEXT, "UTF-16LE", false));
        assertThat(read(TEXT, UTF_16BE, null)).isEqualTo(new HtmlSource(TEXT, "UTF-16BE", false));
    }

    @Test
    void page_that_declares_utf_16_in_bytes_is_utf_8() {
        var page = "<meta charset=utf-16>" + TEXT;

        assertThat(read(page, UTF_8, null).text()).isEqualTo(page);
    }

    @Test
    void damage_is_told() {
        var page = "<meta charset=utf-8>" + TEXT;

        assertThat(read(page, WINDOWS_1252, null).isDamaged()).isTrue();
        assertThat(read("<meta charset=klingon>" + TEXT, WINDOWS_1252, null).guessed())
                .isEqualTo("windows-1252");
    }

    @Test
    void few_bytes_are_no_trouble() {
        for (var length = 0; length < 4; length++) {
            assertThat(HtmlSource.of(new byte[length], null).isDamaged()).isFalse();
        }
        assertThat(HtmlSource.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 0}, null).isDamaged())
                .isTrue();
    }

    private static HtmlSource read(String page, Charset written, @Nullable Charset declared) {
        return HtmlSource.of(page.getBytes(written), declared);
    }
}
