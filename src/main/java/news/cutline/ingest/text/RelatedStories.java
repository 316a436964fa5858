package news.cutline.ingest.text;

import java.util.List;
import java.util.stream.IntStream;

import news.cutline.ingest.wording.Prose;
import news.cutline.ingest.wording.SiteWords;

/// Leaves out the headlines of other stories: below a heading such as "You might also like", or behind "Lesen Sie
/// auch:".
final class RelatedStories {

    /// A summary under a related headline is hardly ever this long.
    private static final int LONGEST_SUMMARY = 200;
    private static final int SHORTEST_STORY = 100;

    private final LabelledLines page;
    private final List<Integer> free;
    private final boolean[] isHeading;

    private RelatedStories(LabelledLines page) {
        this.page = page;
        free = page.free();
        isHeading = new boolean[free.size()];
    }

    static void label(LabelledLines page) {
        new RelatedStories(page).label();
    }

    private void label() {
        for (var n = 0; n < free.size(); n++) {
            isHeading[n] = !SiteWords.RELATED.in(page.text(free.get(n))).isEmpty();
        }
        var isBeforeStory = true;
        for (var n = 0; n < free.size(); n++) {
            if (isHeading[n]) {
                var end = isBeforeStory ? endOfGroup(n + 1) : endOfBox(n + 1);
                leaveOut(n, end);
                n = end - 1;
            } else if (SiteWords.pointElsewhere(page.text(free.get(n)))) {
                page.label(free.get(n), Label.leftOut("related-headline", "Points to another story."));
            } else {
                isBeforeStory &= !Prose.isParagraph(page.text(free.get(n)));
            }
        }
    }

    private void leaveOut(int heading, int end) {
        var line = page.line(free.get(heading));
        page.label(free.get(heading), Label.leftOut("related-heading", "A heading above other stories."));
        var detail = "Another story, below “" + line.text() + "” in line "
                + line.source().first() + ".";
        for (var n = heading + 1; n < end; n++) {
            page.label(free.get(n), Label.leftOut("related-headline", detail));
        }
    }

    /// A box inside or below the story: only the lines directly below its heading if the article goes on behind them,
    /// else up to the first sentence; everything where all that follows looks like more headlines with summaries.
    private int endOfBox(int from) {
        var end = from;
        while (end < free.size() && !isHeading[end]) {
            end++;
        }
        if (!goesOn(from, end)) {
            return end;
        }
        var group = Math.min(end, endOfGroup(from));
        if (group > from) {
            return group;
        }
        var sentence = from;
        while (!Prose.isSentence(page.text(free.get(sentence)))) {
            sentence++;
        }
        return sentence;
    }

    /// The lines that stand directly below a heading.
    private int endOfGroup(int from) {
        var end = from;
        while (end < free.size()
                && page.isTight(free.get(end))
                && free.get(end) == free.get(end - 1) + 1
                && !isStory(end)) {
            end++;
        }
        return end;
    }

    /// Whether a paragraph of the usual length follows, or two in a row, or a last one that is too long for a
    /// summary.
    private boolean goesOn(int from, int end) {
        var paragraphs = 0;
        var longest = 0;
        for (var n = from; n < end; n++) {
            if (isParagraph(n)) {
                if (isStory(n) || (n + 1 < end && isParagraph(n + 1))) {
                    return true;
                }
                paragraphs++;
                longest = Math.max(longest, page.text(free.get(n)).length());
            }
        }
        return (paragraphs == 1 && longest >= SHORTEST_STORY) || hasOnlySentences(endOfGroup(from), end);
    }

    /// Behind a closed group of headlines: no more titles.
    private boolean hasOnlySentences(int from, int end) {
        return from < end
                && page.gap(free.get(from)) > 0
                && IntStream.range(from, end).allMatch(n -> Prose.isSentence(page.text(free.get(n))));
    }

    /// As long as the page's paragraphs usually are.
    private boolean isStory(int n) {
        return isParagraph(n)
                && page.text(free.get(n)).length() >= Math.clamp(page.typicalLength(), SHORTEST_STORY, LONGEST_SUMMARY);
    }

    private boolean isParagraph(int n) {
        return Prose.isParagraph(page.text(free.get(n)));
    }
}
