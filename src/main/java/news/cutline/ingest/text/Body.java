package news.cutline.ingest.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import news.cutline.ingest.page.ImportedBlock.Heading;
import news.cutline.ingest.page.ImportedBlock.Listing;
import news.cutline.ingest.page.ImportedBlock.Paragraph;
import news.cutline.ingest.page.ImportedBlock.Quote;
import news.cutline.ingest.text.Label.Piece;
import news.cutline.ingest.wording.ListItem;
import news.cutline.ingest.wording.Prose;
import news.cutline.ingest.wording.credit.Byline;

/// Makes the remaining lines the story: paragraphs, headings, lists and quotes, in order.
final class Body {

    static final int MOST_BLOCKS = 2_000;

    /// The text of a page does not tell the levels of its headings apart.
    private static final int HEADING_LEVEL = 2;
    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_RUN_OF_HEADINGS = 2;
    private static final int SHORTEST_REPETITION = 40;
    private static final int LONGEST_ATTRIBUTION = 100;

    private final LabelledLines page;
    private final List<Integer> free;
    private final int end;

    private Body(LabelledLines page) {
        this.page = page;
        free = page.free();
        end = end();
    }

    static void label(LabelledLines page) {
        new Body(page).label();
        cutOff(page);
    }

    private void label() {
        var earlier = new HashMap<String, Integer>();
        var n = 0;
        while (n < free.size()) {
            var i = free.get(n);
            var repeated = page.text(i).length() < SHORTEST_REPETITION ? null : earlier.putIfAbsent(page.text(i), i);
            if (i > end) {
                page.label(i, Label.leftOut("after-article", "Stands below the last paragraph."));
                n++;
            } else if (repeated != null) {
                page.label(
                        i,
                        Label.merged(
                                "text-repeated",
                                "Repeats line " + page.line(repeated).source().first() + "."));
                n++;
            } else {
                n += labelBlock(n);
            }
        }
    }

    /// The last line of the story: what is below looks like titles of other stories. A page without any sentence is
    /// all story.
    private int end() {
        return free.stream()
                .filter(i -> isStory(page.text(i)))
                .reduce((_, b) -> b)
                .orElse(page.size());
    }

    private static boolean isStory(String text) {
        return (Prose.isSentence(text)
                        || text.length() > Prose.LONGEST_TITLE
                        || ListItem.read(text).isPresent())
                && !text.startsWith("©");
    }

    /// Labels the block that starts with the n-th free line and says how many of them it took.
    private int labelBlock(int n) {
        var items = items(n);
        if (!items.isEmpty()) {
            return labelList(n, items);
        }
        var i = free.get(n);
        var attribution = attribution(n);
        if (attribution.isPresent()) {
            page.label(i, Label.block(new Quote(page.text(i), attribution.get()), "quote", "A quotation."));
            page.label(i + 1, Label.recognised(null, "quote-attribution", "Who is quoted."));
            return 2;
        }
        page.label(i, blockOf(n, page.text(i)));
        return 1;
    }

    private Label blockOf(int n, String text) {
        if (text.startsWith("> ") && text.length() > 2) {
            return Label.block(new Quote(text.substring(2).strip(), null), "quote", "A quotation.");
        }
        return isHeading(n)
                ? Label.block(new Heading(HEADING_LEVEL, text), "heading", "A heading in the story.")
                : Label.block(new Paragraph(text), "paragraph", "A paragraph of the story.");
    }

    /// A title with text below it. More titles in a row than a heading and its sub-heading are lines of something
    /// else.
    private boolean isHeading(int n) {
        return looksLikeHeading(n) && free.get(n) < end && runOfTitles(n) <= LONGEST_RUN_OF_HEADINGS;
    }

    private boolean looksLikeHeading(int n) {
        var text = page.text(free.get(n));
        return text.length() <= LONGEST_HEADING
                && Prose.isTitle(text)
                && !Character.isLowerCase(text.codePointAt(0))
                && end < page.size();
    }

    private int runOfTitles(int n) {
        var first = n;
        while (n - first <= LONGEST_RUN_OF_HEADINGS && first > 0 && looksLikeHeading(first - 1)) {
            first--;
        }
        var last = n;
        while (last - first <= LONGEST_RUN_OF_HEADINGS && last + 1 < free.size() && looksLikeHeading(last + 1)) {
            last++;
        }
        return last - first + 1;
    }

    private List<ListItem> items(int n) {
        var items = new ArrayList<ListItem>();
        for (var m = n; m < free.size() && free.get(m) <= end && free.get(m) - free.get(n) == m - n; m++) {
            var item = ListItem.read(page.text(free.get(m)));
            if (item.isEmpty() || (!items.isEmpty() && !items.getLast().isFollowedBy(item.get()))) {
                break;
            }
            items.add(item.get());
        }
        var isLongEnough =
                !items.isEmpty() && (items.size() > 1 || items.getFirst().isBullet());
        return isLongEnough && items.getFirst().number() <= 1 ? items : List.of();
    }

    private int labelList(int n, List<ListItem> items) {
        var list = new Listing(
                items.getFirst().number() > 0,
                items.stream().map(ListItem::text).toList());
        for (var m = 0; m < items.size(); m++) {
            var piece = m == 0 ? new Piece.Block(list) : null;
            page.label(free.get(n + m), Label.recognised(piece, "list-item", "An item of a list."));
        }
        return items.size();
    }

    /// "— Jane Doe" below a line in quotation marks.
    private Optional<String> attribution(int n) {
        var i = free.get(n);
        if (!Prose.isQuoted(page.text(i))
                || !page.isFree(i + 1)
                || page.text(i + 1).length() > LONGEST_ATTRIBUTION) {
            return Optional.empty();
        }
        var below = page.text(i + 1);
        var isMarked = below.startsWith("— ") || below.startsWith("– ");
        return isMarked && Byline.ofNames(below.substring(2)).isPresent()
                ? Optional.of(below.substring(2))
                : Optional.empty();
    }

    /// A page of more blocks is no article; what is beyond is reported, not lost.
    private static void cutOff(LabelledLines page) {
        var blocks = 0;
        for (var i = 0; i < page.size(); i++) {
            blocks += page.pieceAt(i) instanceof Piece.Block ? 1 : 0;
            if (blocks > MOST_BLOCKS) {
                page.label(i, Label.leftOut("too-many-blocks", "Beyond the first " + MOST_BLOCKS + " blocks."));
            }
        }
    }
}
