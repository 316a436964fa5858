package news.cutline.ingest.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.wording.WordList.Section;

/// Recognises lines that consist of nothing but listed phrases, also of several glued together ("CommentsShare").
public final class Phrases {

    private static final int LONGEST_LINE = 240;
    private static final int LONGEST_PHRASE = 12;
    private static final String OPEN_END = "…";

    private final Map<String, Section> whole = new HashMap<>();
    private final Map<String, Section> openings = new HashMap<>();

    public Phrases(List<WordList> lists) {
        for (var list : lists) {
            for (var section : list.sections()) {
                section.entries().forEach(entry -> add(entry, section));
            }
        }
    }

    /// The sections of the phrases that make up the whole line; empty when anything else is in it.
    public List<Section> in(String line) {
        if (line.length() > LONGEST_LINE) {
            return List.of();
        }
        var words = words(line);
        var sections = segmented(words);
        return sections.isEmpty() ? opening(words) : sections;
    }

    /// `reached[n]` holds the phrase that ends with the n-th word when the words up to there are phrases.
    private List<Section> segmented(List<String> words) {
        var reached = new Step[words.size() + 1];
        for (var from = 0; from < words.size(); from++) {
            if (from > 0 && reached[from] == null) {
                continue;
            }
            var phrase = new StringBuilder();
            for (var to = from; to < Math.min(words.size(), from + LONGEST_PHRASE); to++) {
                var section = whole.get(phrase.append(words.get(to)).toString());
                if (section != null && reached[to + 1] == null) {
                    reached[to + 1] = new Step(section, from);
                }
            }
        }
        return path(reached);
    }

    private static List<Section> path(@Nullable Step[] reached) {
        var sections = new ArrayList<Section>();
        var step = reached[reached.length - 1];
        while (step != null) {
            sections.addFirst(step.section());
            step = reached[step.from()];
        }
        return sections;
    }

    private List<Section> opening(List<String> words) {
        var phrase = new StringBuilder();
        for (var word : words.subList(0, Math.min(words.size(), LONGEST_PHRASE))) {
            var section = openings.get(phrase.append(word).toString());
            if (section != null) {
                return List.of(section);
            }
        }
        return List.of();
    }

    private void add(String entry, Section section) {
        var isOpening = entry.endsWith(OPEN_END);
        var words = String.join("", words(entry));
        (isOpening ? openings : whole).putIfAbsent(words, section);
    }

    /// Words in lower case without numbers; a capital after a small letter starts a word, as two buttons may touch
    /// there.
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var previous = ' ';
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            var isGlued = Character.isLowerCase(previous) && Character.isUpperCase(character);
            if ((isGlued || !Character.isLetter(character)) && !word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (Character.isLetter(character)) {
                word.append(character);
            }
            previous = character;
        }
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private record Step(Section section, int from) {}
}
