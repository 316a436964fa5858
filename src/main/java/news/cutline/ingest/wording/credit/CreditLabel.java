package news.cutline.ingest.wording.credit;

import static news.cutline.ingest.wording.WordList.fold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import news.cutline.credit.SupplierCategory;
import news.cutline.ingest.wording.WordList;

/// The words in front of a name that make it a credit: "Foto:", "Photo by", "Staff photo", "Courtesy of".
///
/// @param category what the label says of the supplier, or null for a neutral one such as "Foto:"
/// @param isCertain whether a colon or a "by" shows that a name is meant: "Foto Kunst" may be anything
/// @param end where the name begins
record CreditLabel(@Nullable SupplierCategory category, boolean isCertain, int end) {

    /// One behind the name.
    static final CreditLabel BEHIND = new CreditLabel(null, true, 0);

    static final WordList CREDITS = WordList.read(CreditLabel.class, "credits.txt");

    private static final int LONGEST = 4;
    private static final String COLONS = ":：";
    /// After a label in a script without capitals: "사진=", "图/".
    private static final String MARKS = "=＝/／";
    private static final String COMMAS = ",،";
    private static final Pattern DASH = Pattern.compile("[-–—] ");
    private static final Set<String> NEUTRAL = CREDITS.section("label").folded();
    private static final Set<String> BY = CREDITS.section("by").folded();
    private static final Map<String, SupplierCategory> CATEGORIES = categories();
    private static final Set<String> FIRST_WORDS = firstWords();

    /// The longest label at the start of the text.
    static Optional<CreditLabel> at(String text) {
        if (!mayOpen(text, 0)) {
            return Optional.empty();
        }
        CreditLabel longest = null;
        var end = 0;
        for (var word = 0; word < LONGEST && end < text.length(); word++) {
            end = endOfWord(text, skipSpaces(text, end));
            var label = endingAt(text, end);
            longest = label == null ? longest : label;
            if (isMark(text, end)) {
                break;
            }
        }
        return Optional.ofNullable(longest);
    }

    /// Whether a label may start at the position, by its first word.
    static boolean mayOpen(String text, int from) {
        return FIRST_WORDS.contains(fold(text.substring(from, endOfWord(text, from))));
    }

    /// Whether the word behind the last space is a label.
    static boolean isAtEndOf(String text) {
        return NEUTRAL.contains(fold(text.substring(text.lastIndexOf(' ') + 1)));
    }

    private static @Nullable CreditLabel endingAt(String text, int end) {
        var words = fold(text.substring(0, end));
        var category = CATEGORIES.get(words);
        if (category == null && !NEUTRAL.contains(words)) {
            return null;
        }
        var rest = skipSpaces(text, end);
        if (isMark(text, rest)) {
            return new CreditLabel(category, true, skipSpaces(text, rest + 1));
        }
        if (DASH.matcher(text).region(rest, text.length()).lookingAt()) {
            return unmarked(words, category, rest + 2, false);
        }
        var by = endOfWord(text, rest);
        if (by < text.length() && BY.contains(fold(text.substring(rest, by)))) {
            return new CreditLabel(category, true, skipSpaces(text, by));
        }
        return unmarked(words, category, rest, rest == text.length());
    }

    private static @Nullable CreditLabel unmarked(
            String words, @Nullable SupplierCategory category, int rest, boolean isAll) {
        if (category == null) {
            return new CreditLabel(null, !Character.isLetter(words.charAt(words.length() - 1)), rest);
        }
        var isPhrase = words.indexOf(' ') > 0;
        return isAll || isPhrase ? new CreditLabel(category, isPhrase, rest) : null;
    }

    /// A comma is part of the word before it, because of "Image source,Getty Images".
    private static int endOfWord(String text, int from) {
        var end = from;
        while (end < text.length() && text.charAt(end) != ' ' && !isMark(text, end) && !isComma(text, end)) {
            end++;
        }
        return isComma(text, end) ? end + 1 : end;
    }

    private static boolean isMark(String text, int position) {
        if (position >= text.length()) {
            return false;
        }
        return COLONS.indexOf(text.charAt(position)) >= 0
                || (MARKS.indexOf(text.charAt(position)) >= 0 && position > 0 && isUncased(text.charAt(position - 1)));
    }

    /// Whether it is a letter of a script that has no capitals.
    static boolean isUncased(char sign) {
        return Character.isLetter(sign) && !Character.isLowerCase(sign) && !Character.isUpperCase(sign);
    }

    private static boolean isComma(String text, int position) {
        return position < text.length() && COMMAS.indexOf(text.charAt(position)) >= 0;
    }

    private static int skipSpaces(String text, int from) {
        var position = from;
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
        return position;
    }

    private static Map<String, SupplierCategory> categories() {
        var categories = new HashMap<String, SupplierCategory>();
        CREDITS.section("staff").folded().forEach(label -> categories.put(label, SupplierCategory.STAFF));
        CREDITS.section("freelance").folded().forEach(label -> categories.put(label, SupplierCategory.FREELANCE));
        CREDITS.section("handout").folded().forEach(label -> categories.put(label, SupplierCategory.HANDOUT));
        return Map.copyOf(categories);
    }

    private static Set<String> firstWords() {
        var labels = new HashSet<>(NEUTRAL);
        labels.addAll(CATEGORIES.keySet());
        return labels.stream()
                .map(label -> label.substring(0, endOfWord(label, 0)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
