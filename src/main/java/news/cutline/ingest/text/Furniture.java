package news.cutline.ingest.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import news.cutline.ingest.text.Label.Fate;
import news.cutline.ingest.text.Label.Piece;
import news.cutline.ingest.text.Label.Remark;
import news.cutline.ingest.wording.DateLine;
import news.cutline.ingest.wording.Prose;
import news.cutline.ingest.wording.SiteWords;
import news.cutline.ingest.wording.WordList.Section;

/// Leaves out what belongs to the site: buttons, navigation, invitations, and the places of players that text
/// cannot hold.
final class Furniture {

    private static final String MENU = "navigation";
    private static final String FORM = "newsletter";
    private static final int LONGEST_FORM = 3;
    private static final Set<String> FORMS = Set.of(FORM);
    private static final Set<String> MENUS = Set.of(MENU, "account", "consent");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S++");
    private static final Pattern TRAIL = Pattern.compile(" [>›»→] ");
    private static final int LONGEST_TRAIL = 120;
    private static final int LONGEST_STEP = 4;

    private Furniture() {}

    static void label(LabelledLines page) {
        for (var i : page.free()) {
            var text = page.text(i);
            var sections = SiteWords.FURNITURE.in(text);
            if (text.codePoints().noneMatch(Character::isLetter) && !DateLine.matches(text)) {
                page.label(i, Label.leftOut("no-words", "A line without words: a number, a mark or an icon."));
            } else if (!sections.isEmpty()) {
                page.label(i, labelOf(sections));
            } else if (isTrail(text)) {
                page.label(i, Label.leftOut(MENU, "Where the page stands in the site."));
            } else if (ADDRESS.matcher(text).matches()) {
                page.label(i, Label.leftOut("bare-link", "An address without text."));
            }
        }
        labelForms(page);
    }

    /// "Sign up", "The week in ten minutes", "Your email address": titles between two lines of one form belong to it.
    private static void labelForms(LabelledLines page) {
        var previous = Headline.NONE;
        for (var i = 0; i < page.size(); i++) {
            if (!isLeftOutAs(page, i, FORMS)) {
                continue;
            }
            var between = IntStream.range(previous + 1, i)
                    .filter(page::isFree)
                    .boxed()
                    .toList();
            if (previous != Headline.NONE
                    && between.size() <= LONGEST_FORM
                    && between.stream().allMatch(line -> Prose.isTitle(page.text(line)))) {
                between.forEach(line -> page.label(line, Label.leftOut(FORM, "Between two lines of an invitation.")));
            }
            previous = i;
        }
    }

    /// Whether the line was left out as a part of the site's menus.
    static boolean isMenu(LabelledLines page, int i) {
        return isLeftOutAs(page, i, MENUS);
    }

    private static boolean isLeftOutAs(LabelledLines page, int i, Set<String> codes) {
        var label = page.labelOf(i);
        return label != null && label.remarks().stream().anyMatch(remark -> codes.contains(remark.code()));
    }

    /// "Home > Politics > Europe".
    private static boolean isTrail(String line) {
        var steps = line.length() > LONGEST_TRAIL ? new String[0] : TRAIL.split(line);
        return steps.length > 1 && Stream.of(steps).allMatch(step -> Prose.words(step) <= LONGEST_STEP);
    }

    private static Label labelOf(List<Section> sections) {
        var first = sections.getFirst();
        return sections.stream()
                .filter(SiteWords.EMBEDS.sections()::contains)
                .findFirst()
                .map(Furniture::embed)
                .orElseGet(() -> Label.leftOut(first.code(), first.explanation()));
    }

    private static Label embed(Section kind) {
        var remark = new Remark(
                Fate.LEFT_OUT, "embed-" + kind.code(), null, kind.explanation() + "; the text has no link to it.");
        return new Label(new Piece.Embed(kind.code()), List.of(remark));
    }
}
