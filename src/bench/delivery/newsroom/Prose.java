package delivery.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Text that nobody wrote and that is the same in every run. Its words are as long as English ones, and a few of them
/// are as frequent, so that gzip has about as much to find.
public final class Prose {

    private static final String[] SYLLABLES = {
        "an", "ber", "cor", "da", "el", "fen", "gar", "hol", "in", "ka", "lor", "men", "nor", "or", "pel", "quis",
        "ran", "sel", "tor", "un", "ver", "wick", "yar", "zan", "the", "ing", "ter", "al", "is", "ed"
    };
    private static final int WORDS = 3000;
    private static final List<String> VOCABULARY = vocabulary();

    private final SplittableRandom random;

    /// @param seed of the text; the same one always gives the same text
    public Prose(long seed) {
        random = new SplittableRandom(seed);
    }

    private static List<String> vocabulary() {
        var random = new SplittableRandom(1);
        var words = new ArrayList<String>();
        for (var index = 0; index < WORDS; index++) {
            // Frequent words are short.
            var syllables = 1 + random.nextInt(index < 60 ? 1 : 3);
            var word = new StringBuilder();
            for (var syllable = 0; syllable < syllables; syllable++) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
        return words;
    }

    public String word() {
        // The cube of an even number prefers the first words, as languages do.
        var even = random.nextDouble();
        return VOCABULARY.get((int) (even * even * even * WORDS));
    }

    /// Words up to a length, with a capital letter at the beginning.
    public String words(int length) {
        var text = new StringBuilder(word());
        while (text.length() < length) {
            text.append(' ').append(word());
        }
        text.setLength(length);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1).strip();
    }

    /// Sentences up to a length.
    public String sentences(int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(words(40 + random.nextInt(80))).append(". ");
        }
        return text.toString().strip();
    }

    public String name() {
        return words(5) + " " + words(8);
    }

    public int nextInt(int bound) {
        return random.nextInt(bound);
    }
}
