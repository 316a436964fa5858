package news.cutline.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.cutline.ingest.page.ImportReport.Finding;
import news.cutline.ingest.page.ImportedBlock;
import news.cutline.ingest.page.ImportedBlock.Heading;
import news.cutline.ingest.page.ImportedBlock.Listing;
import news.cutline.ingest.page.ImportedBlock.Paragraph;
import news.cutline.ingest.page.ImportedBlock.Quote;
import news.cutline.ingest.page.ImportedPage;

class BodyTest {

    private static final Paragraph FIRST = new Paragraph(
            "Engineers closed the bridge after a crack was found in one of its bearings, the council said on Monday.");
    private static final Paragraph LAST = new Paragraph(
            "Drivers have to go round by the motorway, which takes them half an hour longer than it did last week.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What the council says",
                "“Nobody told us”",
                "What happens next?",
                "1. The crack",
                "Back to the ferry!"
            })
    void title_between_paragraphs_is_a_heading(String title) {
        assertThat(between(title)).containsExactly(new Heading(2, title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No.",
                "“Nobody told us,” he said.",
                "and so on",
                "He was not told, and why would he have been, when nobody else was told in all those years?",
                "This is what the council says:",
                "— We were not told.",
                "12 boats are waiting, the harbour master says."
            })
    void short_line_that_is_a_sentence_is_a_paragraph(String line) {
        assertThat(between(line)).containsExactly(new Paragraph(line));
    }

    @Test
    void many_titles_in_a_row_are_no_headings() {
        assertThat(between("Milltown\n\nBridge End\n\nOld Harbour\n\nThe Narrows"))
                .hasSize(4)
                .hasOnlyElementsOfType(Paragraph.class);
    }

    @Test
    void bullets_and_numbers_are_lists() {
        assertThat(between("• one\n• two")).containsExactly(new Listing(false, List.of("one", "two")));
        assertThat(between("- one\n\n- two")).containsExactly(new Listing(false, List.of("one", "two")));
        assertThat(between("1. one\n2. two\n3. three"))
                .containsExactly(new Listing(true, List.of("one", "two", "three")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- We were not told.",
                "– Nikt nam nie powiedział.",
                "3. Oktober ist ein Feiertag, sagt der Rat der Stadt."
            })
    void dash_or_number_of_a_single_sentence_is_no_list(String line) {
        assertThat(between(line)).containsExactly(new Paragraph(line));
    }

    @Test
    void quotation_with_its_speaker_below_is_a_quote() {
        assertThat(between("“Nobody told us.”\n— Jane Doe"))
                .containsExactly(new Quote("“Nobody told us.”", "Jane Doe"));
        assertThat(between("> Nobody told us.")).containsExactly(new Quote("Nobody told us.", null));
    }

    @Test
    void paragraph_said_twice_is_merged() {
        var page = page("A line in the middle.\n\n" + FIRST.text());

        assertThat(page.report().merged())
                .extracting(Finding::code, Finding::detail)
                .containsExactly(tuple("text-repeated", "Repeats line 3."));
    }

    @Test
    void titles_below_the_last_paragraph_are_left_out() {
        var page = PageText.parse(source("The council meets on Friday.")
                + "\n\nFerry sails again after two years\n\nMore rain on the way");

        assertThat(page.body()).last().isEqualTo(LAST);
        assertThat(page.report().leftOut()).extracting(Finding::code).containsExactly("after-article", "after-article");
    }

    @Test
    void page_without_any_sentence_is_all_story() {
        var page = PageText.parse("Harbour timetable for the summer\n\nMonday at nine\n\nTuesday at ten");

        assertThat(page.body()).containsExactly(new Paragraph("Monday at nine"), new Paragraph("Tuesday at ten"));
    }

    @Test
    void long_last_line_that_breaks_off_stays_in_the_story() {
        var cut =
                "The council, which had met on Friday to hear the engineers, the company, the union, the ferrymen and the "
                        + "drivers of the buses that now take the long way round, did not say";

        assertThat(PageText.parse(source("A line.") + "\n\n" + cut).body())
                .last()
                .isEqualTo(new Paragraph(cut));
    }

    @Test
    void hard_wrapped_paragraphs_are_joined_and_others_are_not() {
        var wrapped = PageText.parse("""
                The bridge is closed

                Engineers closed the bridge after a crack was found in one
                of its bearings, the council said on Monday. Drivers have to
                go round by the motorway, which takes them half an hour
                longer.

                They had been warned, and the warning was written down in a
                report that nobody read.
                """);
        var oneLineEach =
                PageText.parse("The bridge is closed\n" + FIRST.text() + "\n" + LAST.text() + "\nNobody was hurt.\n");

        assertThat(wrapped.body()).hasSize(2);
        assertThat(wrapped.report().recognised())
                .last()
                .extracting(Finding::lines)
                .hasToString("Lines[first=8, last=9]");
        assertThat(oneLineEach.body()).containsExactly(FIRST, LAST, new Paragraph("Nobody was hurt."));
    }

    private static List<ImportedBlock> between(String middle) {
        var body = page(middle).body();
        assertThat(body).first().isEqualTo(FIRST);
        assertThat(body).last().isEqualTo(LAST);
        return body.subList(1, body.size() - 1);
    }

    private static ImportedPage page(String middle) {
        return PageText.parse(source(middle));
    }

    private static String source(String middle) {
        return "Bridge closed until further notice\n\n" + FIRST.text() + "\n\n" + middle + "\n\n" + LAST.text();
    }
}
