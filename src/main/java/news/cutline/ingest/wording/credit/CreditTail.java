package news.cutline.ingest.wording.credit;

import java.util.Optional;
import java.util.stream.IntStream;

import news.cutline.ingest.wording.credit.CreditLine.Evidence;

/// A caption that ends in its credit: "The harbour on Monday. Foto: A. B./dpa".
///
/// @param text the credit as written
public record CreditTail(String caption, String text, CreditLine line) {

    private static final int LONGEST_CAPTION = 600;
    /// More places where a credit might begin than any caption has.
    private static final int MOST_STARTS = 8;
    private static final String STOPS = ".!?…”“\"»’)]";
    private static final String DIVIDERS = "|–—-/";

    /// The longest tail that reads as a credit and is set off as one.
    public static Optional<CreditTail> in(String text) {
        if (text.length() > LONGEST_CAPTION || CreditLine.read(text).isPresent()) {
            return Optional.empty();
        }
        var starts = IntStream.range(Math.max(1, text.length() - CreditLine.LONGEST), text.length())
                .filter(start -> neededAt(text, start).isPresent())
                .boxed()
                .toList();
        return starts.stream()
                .skip(Math.max(0, starts.size() - MOST_STARTS))
                .flatMap(start -> at(text, start).stream())
                .findFirst();
    }

    private static Optional<CreditTail> at(String text, int start) {
        var caption = caption(text, start);
        var needed = neededAt(text, start).orElseThrow();
        return CreditLine.read(text.substring(start))
                .filter(line -> line.evidence().compareTo(needed) >= 0 && caption.indexOf(' ') > 0)
                .map(line -> new CreditTail(caption, text.substring(start), line));
    }

    /// How sure a credit that starts here has to be; empty where none can start.
    private static Optional<Evidence> neededAt(String text, int start) {
        var first = text.charAt(start);
        if (first == '©') {
            return Optional.of(Evidence.CERTAIN);
        }
        var isBracket = first == '(' || first == '[';
        var isSetOff = (isBracket || Character.isLetter(first)) && isSetOff(text, start);
        if (isSetOff || (isBracket && text.charAt(start - 1) == ' ')) {
            return Optional.of(Evidence.NAMED);
        }
        return isWordStart(text, start) && CreditLabel.mayOpen(text, start)
                ? Optional.of(Evidence.CERTAIN)
                : Optional.empty();
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
