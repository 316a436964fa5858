package news.cutline.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import news.cutline.ingest.page.ImportReport.Finding;
import news.cutline.ingest.page.ImportReport.Lines;

class PageTextTest {

    static List<String> pages() {
        return Pages.names();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_becomes_what_stands_beside_it(String name) {
        assertThat(Rendering.of(PageText.parse(Pages.text(name)))).isEqualTo(Pages.expectation(name));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_line_is_accounted_for_and_nothing_is_invented(String name) {
        PageInvariants.assertHold(Pages.text(name));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void windows_line_endings_change_nothing(String name) {
        var page = PageText.parse(Pages.text(name).replace("\n", "\r\n"));

        assertThat(page).isEqualTo(PageText.parse(Pages.text(name)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void invisible_characters_change_nothing(String name) {
        var page = PageText.parse(
                "\uFEFF" + Pages.text(name).replace(" ", "\u00A0\u200B ").replace("\n", "\u00AD\n"));

        assertThat(page).isEqualTo(PageText.parse(Pages.text(name)));
    }

    @Test
    void finding_names_its_lines_and_says_why_in_a_sentence() {
        var page = PageText.parse("Bridge closed until further notice\n\nShare this articleComments");

        assertThat(page.report().recognised())
                .containsExactly(new Finding(
                        "headline", new Lines(1, 1), "Bridge closed until further notice", "The headline."));
        assertThat(page.report().leftOut())
                .containsExactly(new Finding(
                        "share",
                        new Lines(3, 3),
                        "Share this articleComments",
                        "A button to share, save or print the story."));
    }

    @Test
    void picture_lacks_address_and_alternative_text() {
        var page = PageText.parse("Bridge closed until further notice\n\nThe bridge on Monday. (AP Photo/Jane Doe)");

        assertThat(page.report().missing())
                .extracting(Finding::code)
                .containsExactly("media-address", "alternative-text", "byline", "body", "publication-date");
    }

    @Test
    void empty_page_lacks_everything() {
        var page = PageText.parse(" \n\u00A0\n\u200B");

        assertThat(page.report().missing())
                .extracting(Finding::code)
                .containsExactly("headline", "byline", "body", "publication-date");
        assertThat(page.report().leftOut()).isEmpty();
    }
}
