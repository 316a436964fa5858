package news.cutline.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.cutline.ingest.page.ImportReport.Finding;
import news.cutline.ingest.page.ImportReport.Lines;
import news.cutline.ingest.page.ImportedBlock.Embed;
import news.cutline.ingest.page.ImportedBlock.Figure;
import news.cutline.ingest.page.ImportedBlock.Paragraph;
import news.cutline.ingest.page.ImportedPage;
import news.cutline.ingest.text.Rendering;

class HtmlPageTest {

    private static final String STORY =
            "<p>The ferry to the island has left the harbour for the first time since the storm, the port said.</p>";

    static List<String> pages() {
        return HtmlPages.names();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_becomes_what_stands_beside_it(String name) {
        assertThat(Rendering.ofMarkup(HtmlPages.parse(HtmlPages.html(name)))).isEqualTo(HtmlPages.expectation(name));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_text_is_accounted_for_and_nothing_is_invented(String name) {
        HtmlInvariants.assertHold(HtmlPages.html(name));
    }

    @Test
    void finding_names_its_lines_and_says_why_in_a_sentence() {
        var page = HtmlPages.parse("<h1>Bridge\nclosed</h1>\n\n<nav>News\nSport</nav>" + STORY);

        assertThat(page.report().recognised())
                .contains(new Finding("headline", new Lines(1, 2), "Bridge closed", "The headline."));
        assertThat(page.report().leftOut())
                .containsExactly(new Finding("navigation", new Lines(4, 5), "News Sport", "Navigation of the site."));
    }

    @Test
    void shown_headline_goes_before_json_ld_and_that_before_open_graph_and_title() {
        var head = """
                <title>In the title</title><meta property="og:title" content="In OpenGraph">
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "In JSON-LD"}</script>""";

        var shown = HtmlPages.parse(head + "<h1>On the page</h1>" + STORY);
        var stated = HtmlPages.parse(head + STORY);

        assertThat(shown.headline()).isEqualTo("On the page");
        assertThat(texts(shown.report().leftOut(), "other-headline"))
                .containsExactly("In JSON-LD", "In OpenGraph", "In the title");
        assertThat(stated.headline()).isEqualTo("In JSON-LD");
        assertThat(texts(stated.report().leftOut(), "other-headline")).containsExactly("In OpenGraph", "In the title");
    }

    @Test
    void data_that_is_no_json_is_reported_and_costs_nothing_else() {
        var page = HtmlPages.parse("""
                <script type="application/ld+json">{"headline": "x</script>
                <script type="application/ld+json">{"@graph": [{"@type": "schema:OpinionNewsArticle",
                "author": {"@id": "#a"}}, {"@id": "#a", "name": "Ada Lind"}], }</script><h1>Bridge closed</h1>""" + STORY);

        assertThat(page.contributors()).containsExactly(new ImportedPage.Contributor("Ada Lind", null));
        assertThat(page.report().leftOut()).extracting(Finding::code).containsExactly("broken-json-ld");
    }

    @ParameterizedTest
    @CsvSource({
        "https://other.example.org/, , a.jpg, https://other.example.org/a.jpg",
        "/media/, https://news.example.org/x/y, a.jpg, https://news.example.org/media/a.jpg",
        ", https://news.example.org/x/y, a.jpg, https://news.example.org/x/a.jpg",
        ", https://news.example.org/x/y, //cdn.example.org/a b.jpg, https://cdn.example.org/a%20b.jpg",
        ", , //cdn.example.org/a.jpg, https://cdn.example.org/a.jpg",
        ", , a.jpg, ",
        ", https://news.example.org/x/y, 'data:image/gif;base64,AA', ",
        ", https://news.example.org/x/y, javascript:alert(1), ",
        ", https://news.example.org/x/y, 'https://user:secret@news.example.org/a.jpg', "
    })
    void address_of_a_picture_is_made_absolute_or_missing(String base, String canonical, String src, String href) {
        var page = HtmlPages.parse((base == null ? "" : "<base href='" + base + "'>")
                + (canonical == null ? "" : "<link rel=canonical href='" + canonical + "'>")
                + "<h1>Bridge closed</h1><figure><img src='" + src
                + "'><figcaption>The bridge.</figcaption></figure>"
                + STORY);

        assertThat(page.leadFigure())
                .extracting(figure -> figure.medium().href())
                .isEqualTo(href);
        assertThat(page.report().missing().stream()
                        .anyMatch(missing -> missing.code().equals("media-address")))
                .isEqualTo(href == null);
    }

    @Test
    void frame_of_a_known_site_is_an_embed_and_lacks_what_the_page_does_not_say() {
        var page = HtmlPages.parse(
                "<h1>Bridge closed</h1>" + STORY + "<iframe src='https://www.youtube.com/embed/aqz-KE-bpKQ'></iframe>"
                        + STORY.replace("storm", "flood"));

        assertThat(page.body()).filteredOn(Embed.class::isInstance).hasSize(1);
        assertThat(page.report().missing())
                .extracting(Finding::code)
                .contains("embed-title", "credit")
                .doesNotContain("embed-link");
    }

    @Test
    void caption_and_credit_are_read_from_words_where_the_markup_is_silent() {
        var page = HtmlPages.parse("<h1>Bridge closed</h1>" + STORY
                + "<figure><img src='https://x.example.org/a.jpg'><figcaption>The bridge on Monday. (AP Photo/Jane Doe)</figcaption></figure>"
                + STORY.replace("storm", "flood"));

        assertThat(page.body())
                .filteredOn(Figure.class::isInstance)
                .singleElement()
                .satisfies(block -> {
                    var figure = (Figure) block;
                    assertThat(figure.caption()).isEqualTo("The bridge on Monday.");
                    assertThat(figure.credit().creators())
                            .containsExactly(new ImportedPage.Contributor("Jane Doe", null));
                    assertThat(figure.credit().provider()).isEqualTo("AP");
                });
    }

    @Test
    void texts_in_the_attributes_of_a_picture_are_accounted_for() {
        var page = HtmlPages.parse("<h1>Bridge closed</h1>" + STORY
                + "<figure><img src='https://x.example.org/a.jpg' alt='A bridge at dawn' title='Zoom in'></figure>");

        assertThat(page.report().recognised()).extracting(Finding::text).contains("A bridge at dawn");
        assertThat(page.report().leftOut()).extracting(Finding::text).contains("Zoom in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Olaf Scholz (Foto: dpa)", "Olaf Scholz | Foto: dpa", "Olaf Scholz (dpa)"})
    void who_is_in_the_picture_did_not_take_it(String text) {
        var page = HtmlPages.parse("<h1>Bridge closed</h1>" + STORY
                + "<figure><img src='https://x.example.org/a.jpg'><figcaption>" + text + "</figcaption></figure>");

        assertThat(page.body())
                .filteredOn(Figure.class::isInstance)
                .singleElement()
                .satisfies(block -> {
                    var figure = (Figure) block;
                    assertThat(figure.caption()).isEqualTo("Olaf Scholz");
                    assertThat(figure.credit().creators()).isEmpty();
                    assertThat(figure.credit().provider()).isEqualTo("dpa");
                });
    }

    @Test
    void front_page_is_nobodys_canonical_address() {
        var page =
                HtmlPages.parse("<link rel=canonical href='https://news.example.org/'><h1>Bridge closed</h1>" + STORY);

        assertThat(page.canonicalUrl()).isNull();
    }

    @Test
    void paragraphs_may_be_divided_by_line_breaks_only() {
        var page = HtmlPages.parse("<h1>Bridge closed</h1><div>One <b>bold<br><br>Two</b> and<br>three.</div>");

        assertThat(page.body())
                .containsExactly(
                        new Paragraph("One bold", "One <b>bold</b>"),
                        new Paragraph("Two and three.", "<b>Two</b> and<br>three."));
    }

    private static List<String> texts(List<Finding> findings, String code) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::text)
                .toList();
    }
}
