package news.cutline.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.cutline.ingest.page.ImportReport.Finding;
import news.cutline.ingest.page.ImportedBlock.Figure;
import news.cutline.ingest.page.ImportedBlock.Heading;
import news.cutline.ingest.page.ImportedBlock.Paragraph;
import news.cutline.ingest.page.ImportedPage;

class FiguresTest {

    private static final String CAPTION = "The bridge on Monday morning.";
    private static final String CREDIT = "Foto: A. B./dpa";

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                CAPTION + " " + CREDIT,
                CAPTION + CREDIT,
                CAPTION + " (" + CREDIT + ")",
                CAPTION + "\n" + CREDIT,
                CREDIT + "\n" + CAPTION,
                CAPTION + "\n\n" + CREDIT,
                CAPTION + "\nFoto:\nA. B./dpa",
                CAPTION + "\n" + CAPTION + " " + CREDIT,
                CAPTION + "\n" + CAPTION + "\n" + CREDIT,
                CAPTION + "\n" + CAPTION + " " + CREDIT + "\n" + CREDIT,
                CAPTION + "\n" + CREDIT + "\n" + CREDIT,
                "Image caption, " + CAPTION + "\n" + CREDIT,
                CREDIT + "\nImage caption,\n" + CAPTION
            })
    void caption_and_credit_are_found_once_wherever_they_stand(String picture) {
        var page = pageWith(picture);

        assertThat(figures(page)).containsExactly(tuple(CAPTION, "A. B./dpa"));
        assertThat(page.body()).hasSize(5);
        PageInvariants.assertHold(sourceWith(picture));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {CAPTION + " " + CREDIT, CAPTION + "\n" + CREDIT, CREDIT + "\n" + CAPTION})
    void page_without_blank_lines_has_its_pictures_too(String picture) {
        var page = PageText.parse(sourceWith(picture).replace("\n\n", "\n"));

        assertThat(figures(page)).containsExactly(tuple(CAPTION, "A. B./dpa"));
    }

    @ParameterizedTest
    @ValueSource(strings = {CAPTION + "\n" + CAPTION, "Image caption, " + CAPTION})
    void caption_without_a_credit_is_a_picture_that_lacks_it(String picture) {
        var page = pageWith(picture);

        assertThat(figures(page)).containsExactly(tuple(CAPTION, null));
        assertThat(page.report().missing()).extracting(Finding::code).contains("credit");
    }

    @Test
    void mark_of_a_caption_is_part_of_it() {
        assertThat(figures(pageWith("FILE - The bridge in 1990.")))
                .containsExactly(tuple("FILE - The bridge in 1990.", null));
    }

    @Test
    void credit_without_a_caption_is_a_picture_that_lacks_it() {
        var page = pageWith(CREDIT);

        assertThat(figures(page)).containsExactly(tuple(null, "A. B./dpa"));
        assertThat(page.report().missing()).extracting(Finding::code).contains("caption");
    }

    @Test
    void figure_stands_between_its_neighbours() {
        assertThat(pageWith(CAPTION + "\n" + CREDIT).body())
                .hasExactlyElementsOfTypes(
                        Paragraph.class, Heading.class, Paragraph.class, Figure.class, Paragraph.class);
    }

    @Test
    void three_pictures_keep_their_own_credits() {
        var page = pageWith("The first bridge. (AP Photo/Jane Doe)\n\nThe second bridge. © Reuters/C. D.\n\n"
                + "The third bridge\nZdjęcie: Jan Kowalski");

        assertThat(figures(page))
                .containsExactly(
                        tuple("The first bridge.", "AP Photo/Jane Doe"),
                        tuple("The second bridge.", "Reuters/C. D."),
                        tuple("The third bridge", "Jan Kowalski"));
    }

    @Test
    void picture_above_the_headline_leads() {
        var page = PageText.parse("The bridge. (AP Photo/Jane Doe)\n\nBridge closed until further notice\n\n"
                + "The bridge was closed on Monday.");

        assertThat(page.headline()).isEqualTo("Bridge closed until further notice");
        assertThat(page.leadFigure()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry confirmed the figures on Monday, and the opposition did not. (dpa)",
                "She looked at the photo: a bridge, a river, and nobody on it.",
                "Photo by photo the bridge appears, and with it the river that it crosses.",
                "The agency Reuters reported it first, and AP followed within the hour."
            })
    void paragraph_that_names_an_agency_stays_a_paragraph(String paragraph) {
        var page = pageWith(paragraph);

        assertThat(figures(page)).isEmpty();
        assertThat(page.body()).contains(new Paragraph(paragraph));
    }

    @Test
    void credit_of_the_site_below_the_article_is_no_picture() {
        var page = PageText.parse(sourceWith(CAPTION + " " + CREDIT) + "\n\n© 2024 Example Media. All rights reserved");

        assertThat(figures(page)).hasSize(1);
        assertThat(page.report().leftOut()).extracting(Finding::code).containsExactly("after-article");
    }

    private static ImportedPage pageWith(String picture) {
        return PageText.parse(sourceWith(picture));
    }

    private static String sourceWith(String picture) {
        return """
                Bridge closed until further notice

                Engineers closed the bridge on Monday after a crack was found in one of its bearings, the council said.

                Buses take the long way

                Drivers have to go round by the motorway, which takes them half an hour longer than it did last week.

                %s

                Nobody knows how long the repairs will take, as the company that built the bridge has not existed since 1980.
                """.formatted(picture);
    }

    private static List<Tuple> figures(ImportedPage page) {
        return Stream.concat(Stream.ofNullable(page.leadFigure()), page.body().stream())
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .map(figure -> tuple(
                        figure.caption(),
                        figure.credit() == null ? null : figure.credit().creditLine()))
                .toList();
    }
}
