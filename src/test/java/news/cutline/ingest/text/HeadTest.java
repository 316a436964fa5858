package news.cutline.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.cutline.ingest.page.ImportReport.Finding;
import news.cutline.ingest.page.ImportedBlock.Paragraph;
import news.cutline.ingest.page.ImportedPage;
import news.cutline.ingest.page.ImportedPage.Contributor;

class HeadTest {

    private static final String HEADLINE = "Bridge closed until further notice";
    private static final String STANDFIRST = "A crack was found on Monday.";
    private static final String STORY = """

            Engineers closed the bridge after a crack was found in one of its bearings, the council said on Monday.

            Drivers have to go round by the motorway, which takes them half an hour longer than it did last week.
            """;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                HEADLINE,
                "Home\nNews\nOpinion\n\n" + HEADLINE,
                "Home > News > County\n" + HEADLINE,
                "Support our reporters with a gift\nSign in\n\n" + HEADLINE,
                HEADLINE + " | The County Gazette\n\n" + HEADLINE,
                HEADLINE + "\n\n" + HEADLINE
            })
    void headline_is_found_below_the_menus(String head) {
        assertThat(withStory(head).headline()).startsWith(HEADLINE);
        PageInvariants.assertHold(head + "\n" + STORY);
    }

    @Test
    void headline_said_twice_is_merged() {
        assertThat(withStory(HEADLINE + "\n\n" + HEADLINE).report().merged())
                .extracting(Finding::code)
                .containsExactly("headline-repeated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We close the bridge now.”",
                "Bridge closed!",
                "Who closed the bridge?",
                "Bridge",
                "The bridge is closed in the U.S."
            })
    void headline_may_be_short_or_end_in_a_mark(String headline) {
        assertThat(withStory(headline).headline()).isEqualTo(headline);
    }

    @Test
    void headline_that_is_a_sentence_needs_a_byline_below() {
        assertThat(withStory("The bridge is closed.\n\nBy Jane Doe").headline()).isEqualTo("The bridge is closed.");
    }

    @Test
    void page_of_paragraphs_has_no_headline() {
        var page = PageText.parse(STORY.strip());

        assertThat(page.headline()).isNull();
        assertThat(page.body()).hasSize(2).hasOnlyElementsOfType(Paragraph.class);
    }

    @Test
    void short_title_above_the_headline_is_the_kicker() {
        assertThat(withStory("Traffic\n" + HEADLINE).kicker()).isEqualTo("Traffic");
        assertThat(withStory("Trouble at the bridge\nCouncil closes the crossing at Milltown until further notice")
                        .kicker())
                .isEqualTo("Trouble at the bridge");
    }

    @Test
    void last_line_of_a_menu_is_no_kicker() {
        var page = withStory("Markets\nCulture\nTraffic\n" + HEADLINE);

        assertThat(page.kicker()).isNull();
        assertThat(page.report().leftOut()).extracting(Finding::code).containsOnly("before-headline");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                HEADLINE + "\n\n" + STANDFIRST + "\n\nBy Jane Doe\n",
                HEADLINE + "\n\n" + STANDFIRST + "\n\n12 March 2024\n",
                HEADLINE + "\n\n12 March 2024\n\n" + STANDFIRST + "\n\nBy Jane Doe\n",
                HEADLINE + "\n\n" + STANDFIRST + "\n\nThe bridge. (AP Photo/Jane Doe)\n",
                HEADLINE + "\n" + STANDFIRST + "\n",
                HEADLINE + "\n\nBy Jane Doe\n\n" + STANDFIRST + "\n\n"
            })
    void sentence_set_off_from_the_story_is_the_standfirst(String head) {
        assertThat(withStory(head).standfirst()).isEqualTo(STANDFIRST);
        assertThat(withStory(head).body()).hasSize(2);
    }

    @Test
    void title_below_the_headline_is_the_standfirst() {
        assertThat(withStory(HEADLINE + "\n\nEngineers find a crack in a bearing\n")
                        .standfirst())
                .isEqualTo("Engineers find a crack in a bearing");
    }

    @Test
    void first_paragraph_is_no_standfirst() {
        assertThat(withStory(HEADLINE + "\n\nBy Jane Doe\n").standfirst()).isNull();
        assertThat(withStory(HEADLINE).standfirst()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                HEADLINE + "\n\nBy Jane Doe\n",
                "By Jane Doe\n\n" + HEADLINE + "\n",
                HEADLINE + "\n\nBy\nJane Doe\n",
                HEADLINE + "\n\nJane Doe\n12 March 2024\n",
                HEADLINE + "\n\n12 March 2024\nJane Doe\n",
                HEADLINE + "\n\nJane Doe 12 March 2024, 15:12\n",
                HEADLINE + "\n\nBy Jane Doe | Published 12 March 2024\n"
            })
    void byline_is_found_around_the_headline(String head) {
        assertThat(withStory(head).byline()).isEqualTo("Jane Doe");
        assertThat(withStory(head).contributors()).containsExactly(new Contributor("Jane Doe", null));
        PageInvariants.assertHold(head);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "By Jane Doe, Transport correspondent",
                "By Jane Doe\nTransport correspondent",
                "Jane Doe\nTransport correspondent"
            })
    void role_goes_with_its_name(String byline) {
        assertThat(withStory(HEADLINE + "\n\n" + byline + "\n").contributors())
                .containsExactly(new Contributor("Jane Doe", "Transport correspondent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dpa", "Reuters", "By Jane Doe", "Von Max Muster"})
    void story_may_be_signed_at_its_end(String signature) {
        var page = PageText.parse(HEADLINE + "\n" + STORY + "\n" + signature);

        assertThat(page.byline()).isEqualTo(signature.replaceFirst("^(By|Von) ", ""));
        assertThat(page.body()).hasOnlyElementsOfType(Paragraph.class);
    }

    @Test
    void name_without_a_neighbour_that_says_so_is_no_byline() {
        assertThat(withStory(HEADLINE + "\n\nJane Doe\n").byline()).isNull();
    }

    private static ImportedPage withStory(String head) {
        return PageText.parse(head + "\n" + STORY);
    }
}
