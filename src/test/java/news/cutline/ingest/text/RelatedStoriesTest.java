package news.cutline.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.cutline.ingest.page.ImportReport.Finding;
import news.cutline.ingest.page.ImportedBlock.Heading;
import news.cutline.ingest.page.ImportedBlock.Paragraph;
import news.cutline.ingest.page.ImportedPage;

class RelatedStoriesTest {

    private static final String STORY =
            "Engineers closed the bridge after a crack was found in one of its bearings, the council said on Monday.";
    private static final String MORE =
            "Drivers have to go round by the motorway, which takes them half an hour longer than it did last week.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You might also like",
                "READ MORE",
                "Read more:",
                "Lesen Sie auch",
                "À lire aussi :",
                "Más información",
                "Leggi anche",
                "Leia também",
                "Lees ook",
                "Czytaj także"
            })
    void headlines_below_a_heading_of_other_stories_are_left_out(String heading) {
        var page = story(STORY + "\n\n" + heading + "\n\nFerry sails again\n\nMore rain on the way");

        assertThat(page.body()).containsExactly(new Paragraph(STORY));
        assertThat(page.report().leftOut())
                .extracting(Finding::code)
                .containsExactly("related-heading", "related-headline", "related-headline");
    }

    @Test
    void summaries_of_other_stories_are_left_out_too() {
        var page = story(STORY + "\n\n" + MORE + "\n\nRelated stories\n\nFerry sails again\n\n"
                + "Islanders are happy to be back on the old boat.\n\nMore rain on the way\n\n"
                + "The forecast for the weekend is worse than it was.");

        assertThat(page.body()).containsExactly(new Paragraph(STORY), new Paragraph(MORE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\nFerry sails again", "\nFerry sails again\nMore rain on the way", ""})
    void article_goes_on_below_a_box(String box) {
        var page = story(STORY + "\n\nRead more" + box + "\n\n" + MORE + "\n\nNobody was hurt.");

        assertThat(page.body())
                .containsExactly(new Paragraph(STORY), new Paragraph(MORE), new Paragraph("Nobody was hurt."));
    }

    @Test
    void heading_below_a_closed_box_belongs_to_the_article() {
        var page = story(STORY + "\n\nRead more\nFerry sails again\n\nThe long way round\n\n" + MORE);

        assertThat(page.body())
                .containsExactly(new Paragraph(STORY), new Heading(2, "The long way round"), new Paragraph(MORE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more: Ferry sails again",
                "Lesen Sie auch: Fähre fährt wieder",
                "À lire aussi : Le bac reprend la mer",
                "Read also | Ferry sails again",
                "▶ Leia também: A balsa voltou"
            })
    void line_that_points_to_another_story_is_left_out(String line) {
        var page = story(STORY + "\n\n" + line + "\n\n" + MORE);

        assertThat(page.body()).containsExactly(new Paragraph(STORY), new Paragraph(MORE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more carefully, she told the council, before you close a bridge.",
                "Related or not, the two cracks look the same to her.",
                "Most read the report only after the bridge had been closed."
            })
    void sentence_that_opens_like_a_heading_stays(String sentence) {
        assertThat(story(STORY + "\n\n" + sentence + "\n\n" + MORE).body()).contains(new Paragraph(sentence));
    }

    private static ImportedPage story(String body) {
        return PageText.parse("Bridge closed until further notice\n\n" + body);
    }
}
