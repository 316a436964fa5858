package news.cutline.ingest.text;

import java.util.List;
import java.util.regex.Pattern;

import news.cutline.ingest.text.Label.Piece;
import news.cutline.ingest.wording.DateLine;
import news.cutline.ingest.wording.Prose;
import news.cutline.ingest.wording.credit.Byline;
import news.cutline.ingest.wording.credit.CaptionMarks;
import news.cutline.ingest.wording.credit.CreditLine;
import news.cutline.ingest.wording.credit.CreditLine.Evidence;

/// Finds the headline above the story's first paragraph, and the kicker above the headline.
final class Headline {

    static final int NONE = -1;

    private static final int LONGEST = 200;
    private static final int LONGEST_QUOTED = 120;
    /// Fewer words may be an entry of a menu.
    private static final int ENOUGH_WORDS = 4;
    private static final int LONGEST_KICKER = 60;
    private static final int LONGEST_KICKER_WORDS = 6;
    private static final Pattern SITE_NAME = Pattern.compile(" [|–—-] .{1,50}");

    private final LabelledLines page;

    private Headline(LabelledLines page) {
        this.page = page;
    }

    /// The index of the headline, or [#NONE].
    static int label(LabelledLines page) {
        return new Headline(page).label();
    }

    private int label() {
        var candidates = page.free().stream()
                .takeWhile(i -> !isStory(i))
                .filter(this::mayBeHeadline)
                .toList();
        var headline = choose(candidates);
        if (headline != NONE) {
            page.label(
                    headline, Label.recognised(new Piece.Headline(page.text(headline)), "headline", "The headline."));
            labelKicker(headline);
            mergeRepetitions(headline);
        }
        return headline;
    }

    private int choose(List<Integer> candidates) {
        if (candidates.isEmpty()) {
            return introducedSentence();
        }
        var titles = candidates.stream()
                .filter(i -> Prose.words(page.text(i)) >= ENOUGH_WORDS)
                .toList();
        if (titles.isEmpty()) {
            return candidates.stream().reduce(this::longer).orElseThrow();
        }
        var first = titles.stream().filter(i -> !isAmongMenus(i)).findFirst().orElse(titles.getFirst());
        return opensWithKicker(first, candidates) ? first + 1 : first;
    }

    private int longer(int one, int other) {
        return page.text(other).length() > page.text(one).length() ? other : one;
    }

    /// "Support our journalism" above "Sign in": the lines of a story go on below its headline, those of a menu do
    /// not.
    private boolean isAmongMenus(int i) {
        var next = i + 1;
        var isWord = page.isFree(next) && Prose.words(page.text(next)) == 1 && Prose.isTitle(page.text(next));
        return (isWord && !isAgency(next)) || (next < page.size() && Furniture.isMenu(page, next));
    }

    private boolean isAgency(int i) {
        return page.credit(i).filter(CreditLine::isMoreThanNames).isPresent();
    }

    /// Two titles in a row, the first one short: "Streit um den Haushalt", "Minister will am Montag …".
    private boolean opensWithKicker(int first, List<Integer> candidates) {
        return candidates.contains(first + 1)
                && Prose.words(page.text(first)) <= ENOUGH_WORDS
                && page.text(first).length() * 4 <= page.text(first + 1).length() * 3
                && page.gap(first + 1) <= page.typicalGap();
    }

    /// A headline may end in a full stop; then only a byline, a date or a wider gap below it sets it off.
    private int introducedSentence() {
        var free = page.free();
        if (free.size() < 2 || page.text(free.getFirst()).length() > LONGEST_QUOTED || isCredited(free.getFirst())) {
            return NONE;
        }
        var next = free.get(1);
        var isSetOff = Byline.read(page.text(next)).isPresent()
                || DateLine.matches(page.text(next))
                || page.gap(next) > page.typicalGap();
        return isSetOff ? free.getFirst() : NONE;
    }

    private boolean isStory(int i) {
        return Prose.isParagraph(page.text(i)) && !isQuotedTitle(page.text(i)) && !isCredited(i);
    }

    private boolean mayBeHeadline(int i) {
        var text = page.text(i);
        return text.length() <= LONGEST
                && (!Prose.isSentence(text) || isQuotedTitle(text))
                && !text.endsWith(":")
                && !isCredited(i)
                && !CaptionMarks.isMarked(text)
                && Byline.read(text).isEmpty()
                && !DateLine.matches(text);
    }

    private static boolean isQuotedTitle(String text) {
        return text.length() <= LONGEST_QUOTED && Prose.isQuoted(text);
    }

    private boolean isCredited(int i) {
        return page.creditTail(i).isPresent()
                || page.credit(i)
                        .filter(line -> line.evidence() == Evidence.CERTAIN)
                        .isPresent();
    }

    /// A short title directly above (or above a colon of its own), unless it is the last of a row of such lines, a
    /// menu.
    private void labelKicker(int headline) {
        var i = headline > 1 && page.text(headline - 1).equals(":") ? headline - 2 : headline - 1;
        if (!page.isFree(i) || !mayBeHeadline(i) || page.gap(headline) > page.typicalGap()) {
            return;
        }
        var isMenu = page.isFree(i - 1) && Prose.isTitle(page.text(i - 1)) && page.gap(i) <= page.gap(headline);
        var isShort = page.text(i).length() <= LONGEST_KICKER && Prose.words(page.text(i)) <= LONGEST_KICKER_WORDS;
        if (isShort && !isMenu) {
            page.label(i, Label.recognised(new Piece.Kicker(page.text(i)), "kicker", "The kicker above the headline."));
        }
    }

    /// Also "The headline | The site".
    private void mergeRepetitions(int headline) {
        var text = page.text(headline);
        for (var i : page.free()) {
            if (page.text(i).startsWith(text) && isSiteName(page.text(i).substring(text.length()))) {
                page.label(i, Label.merged("headline-repeated", "Repeats the headline."));
            }
        }
    }

    private static boolean isSiteName(String rest) {
        return rest.isEmpty() || SITE_NAME.matcher(rest).matches();
    }
}
