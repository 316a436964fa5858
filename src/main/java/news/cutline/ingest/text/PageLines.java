package news.cutline.ingest.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.page.ImportReport.Lines;

/// The lines of a page that are not blank, cleaned, and joined where the page breaks what belongs together.
///
/// @param unread what lies beyond the limit of lines, or null
record PageLines(List<Line> lines, @Nullable Lines unread) {

    static final int MOST_LINES = 10_000;

    /// Longer runs of accents are no writing and would make normalisation slow.
    private static final int MOST_MARKS = 30;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

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
            var clean = cleaned(raw);
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

    /// Composed characters, single spaces, nothing invisible but the joiners that some scripts need inside words.
    private static String cleaned(String raw) {
        var clean = new StringBuilder(raw.length());
        var pending = 0;
        var marks = 0;
        for (var i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            var character = raw.codePointAt(i);
            if (isSpace(character)) {
                pending = ' ';
            } else if (isJoiner(character)) {
                pending = pending == 0 ? character : pending;
            } else if (isVisible(character)) {
                marks = Character.getType(character) == Character.NON_SPACING_MARK ? marks + 1 : 0;
                if (pending != 0 && !clean.isEmpty()) {
                    clean.appendCodePoint(pending);
                }
                pending = 0;
                if (marks <= MOST_MARKS) {
                    clean.appendCodePoint(character);
                }
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isJoiner(int character) {
        return character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
            // The last two code points of every plane are no characters, and XML cannot carry them.
            default -> (character & 0xFFFE) != 0xFFFE;
        };
    }
}
