package news.cutline.ingest.wording;

import java.text.Normalizer;

/// Takes out of a text what no reader sees.
public final class CleanText {

    /// Longer runs of accents are no writing and would make normalisation slow.
    private static final int MOST_MARKS = 30;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private CleanText() {}

    /// Composed characters, single spaces, nothing invisible but the joiners that some scripts need inside words.
    public static String of(String raw) {
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

    public static boolean isSpace(int character) {
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
