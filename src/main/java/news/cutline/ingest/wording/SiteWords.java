package news.cutline.ingest.wording;

import java.util.List;
import java.util.regex.Pattern;

/// Lines that belong to the site, not to the story: buttons, navigation, places of players, headings above other
/// stories.
public final class SiteWords {

    /// Its sections are the kinds of embeds.
    public static final WordList EMBEDS = WordList.read(SiteWords.class, "embeds.txt");

    public static final Phrases FURNITURE =
            new Phrases(List.of(EMBEDS, WordList.read(SiteWords.class, "furniture.txt")));

    public static final Phrases RELATED = new Phrases(List.of(WordList.read(SiteWords.class, "related.txt")));

    private static final int LONGEST_LINE = 220;
    private static final Pattern POINTER = Pattern.compile("[:|>»›→]");

    private SiteWords() {}

    /// "Lesen Sie auch: Die Brücke bleibt gesperrt".
    public static boolean pointElsewhere(String line) {
        var pointer = POINTER.matcher(line);
        return line.length() <= LONGEST_LINE
                && pointer.find()
                && pointer.end() < line.length()
                && !RELATED.in(line.substring(0, pointer.start())).isEmpty();
    }
}
