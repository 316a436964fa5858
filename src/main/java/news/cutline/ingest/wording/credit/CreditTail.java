package news.cutline.ingest.wording.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import news.cutline.ingest.wording.Prose;
import news.cutline.ingest.wording.credit.CreditLine.Evidence;

/// A caption that ends in its credit: "The harbour on Monday. Foto: A. B./dpa".
///
/// @param text the credit as written
public record CreditTail(String caption, String text, CreditLine line) {

    private static final int LONGEST_CAPTION = 600;
    /// More places where a credit might begin than any caption has.
    private static final int MOST_STARTS = 8;
    private static final String STOPS = ".!?…”“\"»’)]。！？।۔؟」』）］】";
    private static final String DIVIDERS = "|｜–—-/／";
    private static final String OPENING = "([（［【";
    private static final List<String> SIGNS = List.of("©", "ⓒ", "(c)");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]");
    private static final Pattern SUBJECT = Pattern.compile("([^()\\[\\]/|]+) ([(\\[].+[)\\]])");

    /// The longest tail that reads as a credit and is set off as one.
    public static Optional<CreditTail> in(String text) {
        return CreditLine.read(text).isPresent() ? Optional.empty() : in(text, false);
    }

    /// The same of a text that is known to be a caption, where less shows what a credit is: a news agency in brackets,
    /// a name in capitals.
    public static Optional<CreditTail> inCaption(String text) {
        return CreditLine.read(text).isPresent() ? behindSubject(text) : in(text, true);
    }

    private static Optional<CreditTail> in(String text, boolean isCaption) {
        if (text.length() > LONGEST_CAPTION) {
            return Optional.empty();
        }
        var starts = IntStream.range(Math.max(1, text.length() - CreditLine.LONGEST), text.length())
                .filter(start -> neededAt(text, start).isPresent())
                .boxed()
                .toList();
        return starts.stream()
                .skip(Math.max(0, starts.size() - MOST_STARTS))
                .flatMap(start -> at(text, start, isCaption).stream())
                .findFirst();
    }

    /// "Taylor Swift (Getty Images)": who stands in front of an agency in brackets is rather in the picture than behind
    /// the camera.
    private static Optional<CreditTail> behindSubject(String text) {
        var parts = SUBJECT.matcher(text);
        if (!parts.matches() || isCredit(parts.group(1))) {
            return Optional.empty();
        }
        return CreditLine.read(parts.group(2))
                .filter(CreditLine::isMoreThanNames)
                .map(line -> new CreditTail(parts.group(1), parts.group(2), line));
    }

    private static boolean isCredit(String name) {
        return Prose.isShouted(name)
                || CreditLine.read(name).filter(CreditLine::isMoreThanNames).isPresent();
    }

    private static Optional<CreditTail> at(String text, int start, boolean isCaption) {
        var caption = caption(text, start);
        var tail = text.substring(start);
        var needed = neededAt(text, start).orElseThrow();
        return CreditLine.read(tail)
                .filter(_ -> saysSomething(caption))
                .filter(line -> line.evidence().compareTo(needed) >= 0
                        || (isCaption && needed == Evidence.NAMED && suffices(line, tail)))
                .map(line -> new CreditTail(caption, tail, line));
    }

    /// "00:41" and "Foto." are no captions.
    private static boolean saysSomething(String caption) {
        return WORD.matcher(caption).find() && (caption.indexOf(' ') > 0 || !CreditLabel.isAtEndOf(caption));
    }

    private static boolean suffices(CreditLine line, String tail) {
        return line.evidence() == Evidence.LIKELY
                || (!line.credit().creators().isEmpty() && (Prose.isShouted(tail) || tail.indexOf('/') > 0));
    }

    /// How sure a credit that starts here has to be; empty where none can start.
    private static Optional<Evidence> neededAt(String text, int start) {
        var first = text.charAt(start);
        if (SIGNS.stream().anyMatch(sign -> text.regionMatches(true, start, sign, 0, sign.length()))) {
            return Optional.of(Evidence.CERTAIN);
        }
        var isBracket = OPENING.indexOf(first) >= 0;
        var isSetOff = (isBracket || Character.isLetter(first)) && isSetOff(text, start);
        if (isSetOff || (isBracket && isGap(text, start - 1))) {
            return Optional.of(Evidence.NAMED);
        }
        return isWordStart(text, start) && CreditLabel.mayOpen(text, start)
                ? Optional.of(Evidence.CERTAIN)
                : Optional.empty();
    }

    /// A space, or a letter of a script that has none.
    private static boolean isGap(String text, int position) {
        var before = text.charAt(position);
        return before == ' ' || CreditLabel.isUncased(before);
    }

    /// After the end of a sentence, with or without a space, or after a dash, bar or slash between spaces.
    private static boolean isSetOff(String text, int start) {
        var before = start - 1;
        while (before > 0 && text.charAt(before) == ' ') {
            before--;
        }
        return STOPS.indexOf(text.charAt(before)) >= 0 || (before < start - 1 && isDivider(text, before));
    }

    /// Also between two glued texts: "the harbourFoto: A. B./dpa".
    private static boolean isWordStart(String text, int start) {
        var before = text.charAt(start - 1);
        var isGlued = Character.isLowerCase(before) && Character.isUpperCase(text.charAt(start));
        return Character.isLetter(text.charAt(start)) && (isGlued || !Character.isLetterOrDigit(before));
    }

    private static String caption(String text, int start) {
        var end = start;
        while (end > 0 && (text.charAt(end - 1) == ' ' || isDivider(text, end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isDivider(String text, int i) {
        return i > 0 && DIVIDERS.indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) == ' ';
    }
}
