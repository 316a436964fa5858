package news.cutline.ingest.text;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.page.ImportReport.Lines;
import news.cutline.ingest.wording.CleanText;

/// The lines of a page that are not blank, cleaned, and joined where the page breaks what belongs together.
///
/// @param unread what lies beyond the limit of lines, or null
record PageLines(List<Line> lines, @Nullable Lines unread) {

    static final int MOST_LINES = 10_000;

    /// @param source where the line stands in the text
    /// @param blanksBefore how many blank lines stand directly above it
    record Line(Lines source, String text, int blanksBefore) {}

    static PageLines read(String text) {
        var lines = new ArrayList<Line>();
        var number = 0;
        var blanks = 0;
        var unread = 0;
        var last = 0;
        for (var raw : (Iterable<String>) text.lines()::iterator) {
            number++;
            var clean = CleanText.of(raw);
            if (clean.isEmpty()) {
                blanks++;
                continue;
            }
            if (lines.size() < MOST_LINES) {
                lines.add(new Line(new Lines(number, number), clean, blanks));
            } else {
                unread = unread == 0 ? number : unread;
                last = number;
            }
            blanks = 0;
        }
        return new PageLines(BrokenLines.joined(lines), unread == 0 ? null : new Lines(unread, last));
    }
}
