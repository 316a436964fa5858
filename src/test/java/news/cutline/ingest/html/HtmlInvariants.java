package news.cutline.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

import news.cutline.ingest.page.ImportReport.Finding;
import news.cutline.ingest.page.ImportedBlock.Heading;
import news.cutline.ingest.page.ImportedBlock.Listing;
import news.cutline.ingest.page.ImportedBlock.Paragraph;
import news.cutline.ingest.page.ImportedBlock.Quote;
import news.cutline.ingest.page.ImportedPage;
import news.cutline.ingest.wording.CleanText;

/// What holds for every HTML page whatsoever.
final class HtmlInvariants {

    /// Browsers show nothing of these, or show it only where they cannot show something else.
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "svg",
            "math",
            "canvas",
            "datalist",
            "iframe",
            "video",
            "audio",
            "object",
            "embed",
            "area",
            "map");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private HtmlInvariants() {}

    static void assertHold(String html) {
        var page = HtmlPages.parse(html);
        var report = page.report();
        var told = Stream.of(report.recognised(), report.merged(), report.leftOut())
                .flatMap(List::stream)
                .map(Finding::text)
                .filter(Objects::nonNull)
                .map(HtmlInvariants::folded)
                .collect(Collectors.joining());
        assertThat(visibleTexts(html).stream().filter(text -> !told.contains(folded(text))))
                .as("texts that the report forgets")
                .isEmpty();
        var source = folded(html) + folded(Jsoup.parse(html).wholeText());
        assertThat(texts(page).flatMap(HtmlInvariants::words).filter(word -> !source.contains(folded(word))))
                .as("words that the page does not have")
                .isEmpty();
        assertThat(report.leftOut()).allSatisfy(finding -> {
            assertThat(finding.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(finding.detail()).isNotBlank();
        });
    }

    private static List<String> visibleTexts(String html) {
        var texts = new ArrayList<String>();
        Jsoup.parse(html).body().filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text
                        && !CleanText.of(text.getWholeText()).isEmpty()) {
                    texts.add(CleanText.of(text.getWholeText()));
                }
                return UNSEEN.contains(node.normalName()) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
            }
        });
        return texts;
    }

    private static Stream<String> texts(ImportedPage page) {
        var blocks = page.body().stream().flatMap(block -> switch (block) {
            case Paragraph(var text, var _) -> Stream.of(text);
            case Heading(var _, var text) -> Stream.of(text);
            case Listing(var _, var items, var _) -> items.stream();
            case Quote(var text, var _, var attribution) -> Stream.of(text, attribution);
            default -> Stream.<String>of();
        });
        return Stream.concat(Stream.of(page.headline(), page.kicker(), page.standfirst()), blocks)
                .filter(Objects::nonNull);
    }

    /// Standfirsts, lists and quotations may be put together of several texts.
    private static Stream<String> words(String text) {
        return Stream.of(text.split(" "));
    }

    private static String folded(String text) {
        return NO_LETTERS.matcher(CleanText.of(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
