package news.cutline.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

import news.cutline.ingest.page.ImportReport.Lines;
import news.cutline.ingest.text.PageLines.Line;
import news.cutline.ingest.wording.DateLine;
import news.cutline.ingest.wording.ListItem;
import news.cutline.ingest.wording.Prose;
import news.cutline.ingest.wording.credit.Byline;
import news.cutline.ingest.wording.credit.CaptionMarks;
import news.cutline.ingest.wording.credit.CreditLine;
import news.cutline.ingest.wording.credit.CreditLine.Evidence;

/// Joins what one line of the page should be: paragraphs wrapped at a fixed width, and labels ("Foto:") with their
/// names. A page with one paragraph per line stays as it is.
final class BrokenLines {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int LONGEST_LABEL = 30;
    /// Fewer broken sentences than this are an accident.
    private static final int FEWEST = 3;

    private BrokenLines() {}

    static List<Line> joined(List<Line> lines) {
        var labelled = joined(lines, BrokenLines::isLabelOf);
        var width = width(labelled);
        return width == 0 ? labelled : joined(labelled, (line, next) -> continues(line, next, width));
    }

    /// Whether the first line is but a label, and the second what it announces.
    private static boolean isLabelOf(Line label, Line next) {
        var text = label.text();
        if (text.length() > LONGEST_LABEL || next.text().length() > CreditLine.LONGEST) {
            return false;
        }
        var both = text + " " + next.text();
        var isCreditLabel = (text.endsWith(":") || text.endsWith(",")) && isCredit(both);
        return isCreditLabel
                || CaptionMarks.isOnlyLabel(text)
                || (Byline.isOpening(text) && Byline.read(both).isPresent());
    }

    /// The width of the wrapped lines, or 0 when the page is not wrapped: a third of the pairs of lines break a
    /// sentence.
    private static int width(List<Line> lines) {
        var pairs = 0;
        var broken = new ArrayList<Integer>();
        for (var i = 1; i < lines.size(); i++) {
            var length = lines.get(i - 1).text().length();
            if (lines.get(i).blanksBefore() == 0 && length >= NARROWEST && length <= WIDEST) {
                pairs++;
                if (breaksSentence(lines.get(i - 1).text(), lines.get(i).text())) {
                    broken.add(length);
                }
            }
        }
        var wide = lines.stream().filter(line -> line.text().length() > WIDEST).count();
        if (broken.size() < FEWEST || broken.size() * 3 < pairs || wide * 10 > lines.size()) {
            return 0;
        }
        broken.sort(null);
        return broken.get(broken.size() * 9 / 10);
    }

    private static boolean breaksSentence(String line, String next) {
        return !Prose.endsWithStop(line) && Character.isLowerCase(next.codePointAt(0));
    }

    /// A wrapped line ends where the next word hardly fitted.
    private static boolean continues(Line line, Line next, int width) {
        var space = next.text().indexOf(' ');
        var firstWord = space < 0 ? next.text().length() : space;
        var isFull = (line.text().length() + 1 + firstWord) * 6 > width * 5;
        return isFull
                && next.blanksBefore() == 0
                && line.text().length() <= WIDEST
                && !standsAlone(line.text())
                && !standsAlone(next.text())
                && ListItem.read(next.text()).isEmpty();
    }

    private static boolean standsAlone(String text) {
        return Byline.read(text).isPresent() || DateLine.matches(text) || isCredit(text);
    }

    private static boolean isCredit(String text) {
        return CreditLine.read(text)
                .filter(line -> line.evidence() == Evidence.CERTAIN)
                .isPresent();
    }

    private static List<Line> joined(List<Line> lines, BiPredicate<Line, Line> goTogether) {
        var joined = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); ) {
            var first = i++;
            while (i < lines.size() && goTogether.test(lines.get(i - 1), lines.get(i))) {
                i++;
            }
            joined.add(i - first == 1 ? lines.get(first) : oneOf(lines.subList(first, i)));
        }
        return joined;
    }

    private static Line oneOf(List<Line> parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(text.isEmpty() || isHyphenated(text, part.text()) ? "" : " ")
                    .append(part.text());
        }
        var source = new Lines(
                parts.getFirst().source().first(), parts.getLast().source().last());
        return new Line(source, text.toString(), parts.getFirst().blanksBefore());
    }

    /// A line may break after a hyphen; the hyphen stays, as it may be the word's own.
    private static boolean isHyphenated(StringBuilder line, String next) {
        var end = line.length() - 1;
        return end > 0
                && line.charAt(end) == '-'
                && Character.isLetter(line.charAt(end - 1))
                && Character.isLowerCase(next.codePointAt(0));
    }
}
