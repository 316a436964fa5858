package news.cutline.ingest.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/// Tells sentences from titles by how a line ends and how long it is.
public final class Prose {

    public static final int LONGEST_TITLE = 160;

    /// A question or an exclamation of so many words is a sentence, a shorter one may be a title.
    private static final int LONG_QUESTION = 14;
    private static final int ENOUGH_WORDS = 40;
    private static final int LONGEST_REMARK = 60;

    private static final String CLOSERS = "\"'”’“‘»«›‹)]›」』";
    private static final String FULL_STOPS = ".…。．।۔።։";
    private static final String ASKING = "?!？！؟";
    private static final Pattern INITIALS = Pattern.compile("(?:^|.*[ (])(?:\\p{Lu}\\.){2,4}");

    private Prose() {}

    public static boolean endsWithStop(String text) {
        return isStop(lastCharacter(text));
    }

    public static boolean isSentence(String text) {
        var last = lastCharacter(text);
        if (ASKING.indexOf(last) >= 0) {
            return words(text) >= LONG_QUESTION || hasInnerStop(text);
        }
        return FULL_STOPS.indexOf(last) >= 0 && !endsWithInitials(text);
    }

    /// A sentence long enough not to be a slogan of the site; scripts without spaces say more in fewer signs.
    public static boolean isParagraph(String text) {
        return isSentence(text) && (words(text) >= 8 || text.length() >= (text.indexOf(' ') < 0 ? 25 : 60));
    }

    public static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE && !isSentence(text) && ",;:".indexOf(lastCharacter(text)) < 0;
    }

    /// Counts no further than it matters.
    public static int words(String text) {
        var words = 0;
        var inWord = false;
        for (var i = 0; i < text.length() && words < ENOUGH_WORDS; i++) {
            var isSpace = text.charAt(i) == ' ';
            if (!isSpace && !inWord && Character.isLetterOrDigit(text.codePointAt(i))) {
                words++;
                inWord = true;
            }
            inWord &= !isSpace;
        }
        return words;
    }

    public static boolean isQuoted(String text) {
        return text.length() > 2
                && "\"“„«»‘‚”".indexOf(text.charAt(0)) >= 0
                && "\"”“»«’".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// Several words in capitals.
    public static boolean isShouted(String text) {
        return text.indexOf(' ') > 0
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static boolean hasInnerStop(String text) {
        return text.length() > LONGEST_TITLE || text.contains(". ");
    }

    /// A title may end in "U.S."
    private static boolean endsWithInitials(String text) {
        return text.length() <= LONGEST_TITLE && INITIALS.matcher(text).matches();
    }

    /// Behind closing quotation marks and brackets, and behind an agency in brackets: "… did not. (dpa)".
    private static char lastCharacter(String text) {
        var end = endOfWords(text, text.length());
        if (text.endsWith(")")) {
            var bracket = text.lastIndexOf('(');
            var beforeBracket = endOfWords(text, Math.max(bracket, 0));
            var isRemark =
                    bracket > 0 && text.length() - bracket <= LONGEST_REMARK && isStop(text.charAt(beforeBracket));
            end = isRemark ? beforeBracket : end;
        }
        return text.isEmpty() ? ' ' : text.charAt(end);
    }

    private static int endOfWords(String text, int from) {
        var end = Math.max(from - 1, 0);
        while (end > 0 && (CLOSERS.indexOf(text.charAt(end)) >= 0 || text.charAt(end) == ' ')) {
            end--;
        }
        return end;
    }

    private static boolean isStop(char character) {
        return FULL_STOPS.indexOf(character) >= 0 || ASKING.indexOf(character) >= 0;
    }
}
