package news.cutline.ingest.text;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import news.cutline.credit.SupplierCategory;
import news.cutline.ingest.page.ImportReport.Finding;
import news.cutline.ingest.page.ImportedBlock;
import news.cutline.ingest.page.ImportedBlock.Figure;
import news.cutline.ingest.page.ImportedBlock.Heading;
import news.cutline.ingest.page.ImportedBlock.Paragraph;
import news.cutline.ingest.page.ImportedCredit;
import news.cutline.ingest.page.ImportedPage;
import news.cutline.ingest.page.ImportedPage.Contributor;

class RealPageTest {

    private String text;
    private ImportedPage page;

    @BeforeEach
    void read() {
        var real = Pages.realPage();
        assumeTrue(real.isPresent(), "the shared folder with the real page is not here");
        text = real.orElseThrow();
        page = PageText.parse(text);
    }

    @Test
    void head_is_recognised() {
        assertThat(page.headline())
                .isEqualTo("Biden partly lifts ban on Ukraine using US arms for strikes on Russian territory");
        assertThat(page.kicker()).isNull();
        assertThat(page.standfirst()).isEqualTo("The latest updates from the war in Ukraine.");
        assertThat(page.byline()).isEqualTo("Euronews with AP");
        assertThat(page.contributors()).containsExactly(new Contributor("Euronews", null), new Contributor("AP", null));
    }

    @Test
    void lead_figure_has_its_caption_once_and_its_credit() {
        assertThat(page.leadFigure())
                .isEqualTo(new Figure(
                        "FILE - Ukrainian servicemen fire at Russian positions from a U.S.- supplied M777 howitzer in Kharkiv region, "
                                + "Ukraine, on Thursday, July 14, 2022.",
                        credit("Evgeniy Maloletka", 2022)));
    }

    @Test
    void figure_in_the_body_keeps_its_place() {
        var figure = new Figure(
                "US Secretary of State Antony Blinken speaks at a Czech Defence Capabilities Event in Prague, Czech Republic.",
                credit("Petr David Josek", 2024));

        assertThat(page.body()).filteredOn(Figure.class::isInstance).containsExactly(figure);
        var place = page.body().indexOf(figure);
        assertThat(((Paragraph) page.body().get(place - 1)).text()).startsWith("He also toured a Czech military base");
        assertThat(((Paragraph) page.body().get(place + 1)).text()).startsWith("\"We know that a major front");
    }

    @Test
    void body_has_its_paragraphs_and_headings_in_order() {
        assertThat(page.body()).filteredOn(Paragraph.class::isInstance).hasSize(24);
        assertThat(page.body())
                .filteredOn(Heading.class::isInstance)
                .containsExactly(
                        new Heading(2, "Russia is ramping up its troop presence in Kharkiv region"),
                        new Heading(2, "Blinken condemns Russian disinformation efforts"),
                        new Heading(2, "More NATO leaders give clearance for Ukrainian attacks on Russia"));
        assertThat(page.body()).hasSize(28);
        assertThat(page.body().stream()
                        .map(RealPageTest::textOf)
                        .map(text::indexOf)
                        .toList())
                .isSorted()
                .doesNotContain(-1);
    }

    @Test
    void report_says_what_was_merged() {
        assertThat(page.report().merged())
                .extracting(Finding::code, RealPageTest::firstLine)
                .containsExactly(
                        tuple("caption-repeated", 7), tuple("credit-repeated", 8), tuple("caption-repeated", 46));
    }

    @Test
    void report_says_what_was_left_out_and_why() {
        assertThat(page.report().leftOut())
                .extracting(Finding::code, RealPageTest::firstLine)
                .containsExactly(
                        tuple("navigation", 1),
                        tuple("share", 10),
                        tuple("share", 11),
                        tuple("embed-video", 12),
                        tuple("share", 76),
                        tuple("related-heading", 78),
                        tuple("related-headline", 80),
                        tuple("related-headline", 82),
                        tuple("related-headline", 84));
    }

    @Test
    void report_says_what_is_missing() {
        assertThat(page.report().missing())
                .extracting(Finding::code)
                .containsExactly(
                        "media-address",
                        "alternative-text",
                        "embed-link",
                        "media-address",
                        "alternative-text",
                        "publication-date");
    }

    @Test
    void every_line_is_accounted_for_and_nothing_is_invented() {
        PageInvariants.assertHold(text);
    }

    private static int firstLine(Finding finding) {
        return requireNonNull(finding.lines()).first();
    }

    private static String textOf(ImportedBlock block) {
        return switch (block) {
            case Paragraph(var words, var _) -> words;
            case Heading(var _, var words) -> words;
            case Figure(var caption, var _, var _) -> caption;
            default -> throw new AssertionError("The real page has no " + block);
        };
    }

    private static ImportedCredit credit(String creator, int year) {
        var notice = "Copyright " + year + " The AP. All rights reserved";
        return new ImportedCredit(
                creator + "/" + notice,
                List.of(new Contributor(creator, null)),
                "The AP",
                SupplierCategory.WIRES,
                null,
                "The AP",
                notice,
                year);
    }
}
