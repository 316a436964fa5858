package news.cutline.ingest.wording.credit;

import static news.cutline.ingest.wording.WordList.fold;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Words that open a caption: labels in front of it ("Image caption,") and marks that are part of it ("FILE -").
public final class CaptionMarks {

    private static final int LONGEST = 24;
    private static final Set<String> LABELS =
            CreditLabel.CREDITS.section("caption-label").folded();
    private static final Set<String> MARKS =
            CreditLabel.CREDITS.section("caption-mark").folded();

    private CaptionMarks() {}

    public static boolean isMarked(String text) {
        var opening = fold(text.substring(0, Math.min(LONGEST, text.length())));
        return MARKS.stream().anyMatch(opening::startsWith) || LABELS.stream().anyMatch(opening::startsWith);
    }

    /// Whether the caption itself is on the next line.
    public static boolean isOnlyLabel(String text) {
        return LABELS.contains(fold(text));
    }

    /// Null when nothing is left.
    public static @Nullable String withoutLabel(@Nullable String text) {
        if (text == null || isOnlyLabel(text)) {
            return null;
        }
        var opening = fold(text.substring(0, Math.min(LONGEST, text.length())));
        var label = LABELS.stream()
                .filter(opening::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return text.substring(label).strip();
    }
}
