package news.cutline.ingest.wording;

import static news.cutline.ingest.wording.WordList.fold;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Lines that say when the page was published or changed, and nothing else.
public final class DateLine {

    private static final int LONGEST = 120;
    private static final WordList DATES = WordList.read(DateLine.class, "dates.txt");
    private static final Set<String> MONTHS = DATES.section("month").folded();
    private static final Set<String> RELATIVE = DATES.section("relative").folded();
    private static final Set<String> OTHER = DATES.section("other").folded();
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;|·•()–—:/+]+|\\.(?=\\s|$)|(?<=\\s)-(?=\\s)");
    private static final Pattern NUMERIC_DATE = Pattern.compile(
            "(?<!\\d)(?:\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})(?!\\d)");
    /// "Puerto Claro - ": a town may stand before a full date.
    private static final Pattern TOWN = Pattern.compile("\\p{Lu}[\\p{L}'’-]*+(?: [\\p{L}'’-]++){0,3}(?: [-–—]|,|:) ");

    private DateLine() {}

    public static boolean matches(String line) {
        var town = TOWN.matcher(line);
        return line.length() <= LONGEST
                && (isDate(line) || (town.lookingAt() && isFullDate(line.substring(town.end()))));
    }

    /// Where a date begins that ends the line, or -1: "Jane Doe 12 March 2024".
    public static int startIn(String line) {
        var start = line.length() > LONGEST ? -1 : line.indexOf(' ') + 1;
        while (start > 0) {
            if (isFullDate(line.substring(start))) {
                return start;
            }
            start = line.indexOf(' ', start) + 1;
        }
        return -1;
    }

    private static boolean isDate(String text) {
        var words = List.of(SEPARATOR.split(fold(text)));
        var relatives = words.stream().filter(RELATIVE::contains).count();
        var isTimed = relatives > 0 || words.stream().anyMatch(MONTHS::contains);
        var isDated = relatives > 1
                || NUMERIC_DATE.matcher(text).find()
                || (isTimed && words.stream().anyMatch(DateLine::isNumber));
        return isDated && words.stream().allMatch(DateLine::goesWithDate);
    }

    private static boolean isFullDate(String text) {
        return isDate(text)
                && SEPARATOR
                                .splitAsStream(fold(text))
                                .filter(DateLine::isNumber)
                                .count()
                        > 1;
    }

    private static boolean goesWithDate(String word) {
        return word.isEmpty()
                || isNumber(word)
                || MONTHS.contains(word)
                || RELATIVE.contains(word)
                || OTHER.contains(word);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }
}
