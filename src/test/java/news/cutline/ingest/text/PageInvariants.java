package news.cutline.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.page.ImportReport.Finding;
import news.cutline.ingest.page.ImportedBlock;
import news.cutline.ingest.page.ImportedBlock.Embed;
import news.cutline.ingest.page.ImportedBlock.Figure;
import news.cutline.ingest.page.ImportedBlock.Heading;
import news.cutline.ingest.page.ImportedBlock.Listing;
import news.cutline.ingest.page.ImportedBlock.Paragraph;
import news.cutline.ingest.page.ImportedBlock.Quote;
import news.cutline.ingest.page.ImportedCredit;
import news.cutline.ingest.page.ImportedPage;
import news.cutline.ingest.page.ImportedPage.Contributor;

/// What holds for every page whatsoever.
final class PageInvariants {

    private PageInvariants() {}

    static void assertHold(String source) {
        var page = PageText.parse(source);
        assertThat(forgottenLines(source, page))
                .as("lines that the report forgets")
                .isEmpty();
        assertThat(inventedTexts(source, page))
                .as("texts that the page does not have")
                .isEmpty();
        assertThat(page.report().recognised()).allSatisfy(PageInvariants::assertIsTelling);
        assertThat(page.report().leftOut()).allSatisfy(PageInvariants::assertIsTelling);
    }

    private static void assertIsTelling(Finding finding) {
        assertThat(finding.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(finding.detail()).isNotBlank();
    }

    private static List<String> forgottenLines(String source, ImportedPage page) {
        var report = page.report();
        var told = new BitSet();
        Stream.of(report.recognised(), report.merged(), report.leftOut())
                .flatMap(List::stream)
                .map(Finding::lines)
                .filter(Objects::nonNull)
                .forEach(lines -> told.set(lines.first(), lines.last() + 1));
        var forgotten = new ArrayList<String>();
        var number = 0;
        for (var line : source.lines().toList()) {
            number++;
            if (!told.get(number) && line.codePoints().anyMatch(PageInvariants::isVisible)) {
                forgotten.add(number + ": " + line);
            }
        }
        return forgotten;
    }

    private static List<String> inventedTexts(String source, ImportedPage page) {
        var known = folded(source);
        var texts = Stream.of(
                Stream.of(page.headline(), page.kicker(), page.standfirst(), page.byline()),
                page.contributors().stream().flatMap(PageInvariants::textsOf),
                Stream.ofNullable(page.leadFigure()).flatMap(PageInvariants::textsOf),
                page.body().stream().flatMap(PageInvariants::textsOf),
                page.report().recognised().stream().map(Finding::text),
                page.report().leftOut().stream().map(Finding::text));
        return texts.flatMap(text -> text)
                .filter(Objects::nonNull)
                .filter(text -> text.isBlank() || !known.contains(folded(text)))
                .toList();
    }

    private static Stream<@Nullable String> textsOf(Contributor contributor) {
        return Stream.of(contributor.name(), contributor.role());
    }

    private static Stream<@Nullable String> textsOf(ImportedBlock block) {
        return switch (block) {
            case Paragraph(var text, var _) -> Stream.of(text);
            case Heading(var _, var text) -> Stream.of(text);
            case Quote(var text, var _, var attribution) -> Stream.of(text, attribution);
            case Listing(var _, var items, var _) -> items.stream();
            case Figure(var caption, var credit, var _) ->
                Stream.concat(Stream.of(caption), Stream.ofNullable(credit).flatMap(PageInvariants::textsOf));
            case Embed embed -> throw new AssertionError("A text has no " + embed);
        };
    }

    private static Stream<@Nullable String> textsOf(ImportedCredit credit) {
        var year =
                credit.copyrightYear() == null ? null : credit.copyrightYear().toString();
        var texts = Stream.<@Nullable String>of(
                credit.creditLine(),
                credit.provider(),
                credit.source(),
                credit.copyrightHolder(),
                credit.copyrightNotice(),
                year);
        return Stream.concat(texts, credit.creators().stream().flatMap(PageInvariants::textsOf));
    }

    /// Without spaces and capitals: lines are joined, and suppliers get their usual capitals.
    private static String folded(String text) {
        var visible = new StringBuilder();
        text.codePoints()
                .filter(character -> isSpace(character) || isVisible(character))
                .forEach(visible::appendCodePoint);
        var letters = new StringBuilder();
        Normalizer.normalize(visible, Normalizer.Form.NFC)
                .codePoints()
                .filter(character -> !isSpace(character))
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isVisible(int character) {
        return !isSpace(character)
                && switch (Character.getType(character)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
                    default -> true;
                };
    }
}
