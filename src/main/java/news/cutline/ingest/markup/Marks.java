package news.cutline.ingest.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import news.cutline.ingest.wording.WordList;
import news.cutline.ingest.wording.WordList.Section;

/// What an element's name and attributes say that it is, by a list of what sites call things.
final class Marks {

    /// The parts of a story.
    static final Marks PARTS = new Marks(WordList.read(Marks.class, "parts.txt"));
    /// What belongs to the site.
    static final Marks ZONES = new Marks(WordList.read(Marks.class, "zones.txt"));

    private static final List<String> ATTRIBUTES = List.of("role", "id", "rel", "itemprop", "itemtype");
    private static final int LONGEST_ATTRIBUTE = 500;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern WORD_START = Pattern.compile("[-_:]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private final Map<String, Section> sections = new HashMap<>();

    private Marks(WordList list) {
        for (var section : list.sections()) {
            section.folded().forEach(entry -> sections.putIfAbsent(entry, section));
        }
    }

    Set<Section> of(Element element) {
        var found = new LinkedHashSet<Section>();
        add(found, "tag", element.normalName());
        if (element.attributesSize() == 0) {
            return found;
        }
        for (var attribute : ATTRIBUTES) {
            values(element, attribute).forEach(value -> add(found, attribute, value));
        }
        for (var name : values(element, "class")) {
            add(found, "class", name);
            add(found, "class", lastWord(name));
        }
        return found;
    }

    private void add(Set<Section> found, String attribute, String value) {
        var section = sections.get(attribute + " " + value.toLowerCase(Locale.ROOT));
        if (section != null) {
            found.add(section);
        }
    }

    private static List<String> values(Element element, String attribute) {
        var value = element.attr(attribute).strip();
        return value.isEmpty() || value.length() > LONGEST_ATTRIBUTE ? List.of() : List.of(SPACE.split(value));
    }

    /// "article__byline", "articleByline"
    private static String lastWord(String name) {
        return new ArrayList<>(List.of(WORD_START.split(name))).removeLast();
    }
}
