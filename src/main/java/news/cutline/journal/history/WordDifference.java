package news.cutline.journal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

import org.jspecify.annotations.Nullable;

import news.cutline.journal.history.Difference.Fate;
import news.cutline.journal.history.Difference.Words;

/// Compares two texts word by word. Put together again, what was kept and removed is the one, what was kept and added
/// the other.
final class WordDifference {

    /// Comparing takes time by the product of what there is and what differs.
    private static final int MAXIMUM_WORDS = 4000;

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL);

    private WordDifference() {}

    /// Null where a text is too long.
    static @Nullable List<Words> of(String before, String after) {
        var old = words(before);
        var present = words(after);
        if (old.size() + present.size() > MAXIMUM_WORDS) {
            return null;
        }
        var result = new ArrayList<Words>();
        for (var delta : DiffUtils.diff(old, present, new MyersDiffWithLinearSpace<String>(), null, true)
                .getDeltas()) {
            switch (delta.getType()) {
                case EQUAL -> add(result, Fate.KEPT, delta.getSource().getLines());
                case INSERT -> add(result, Fate.ADDED, delta.getTarget().getLines());
                case DELETE -> add(result, Fate.REMOVED, delta.getSource().getLines());
                case CHANGE -> {
                    add(result, Fate.REMOVED, delta.getSource().getLines());
                    add(result, Fate.ADDED, delta.getTarget().getLines());
                }
            }
        }
        return result;
    }

    private static void add(List<Words> result, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            result.add(new Words(fate, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
