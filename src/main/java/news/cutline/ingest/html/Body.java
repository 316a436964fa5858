package news.cutline.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import news.cutline.ingest.markup.Piece;
import news.cutline.ingest.page.Findings.Place;
import news.cutline.ingest.page.ImportedBlock;
import news.cutline.ingest.page.ImportedBlock.Heading;
import news.cutline.ingest.page.ImportedBlock.Listing;
import news.cutline.ingest.page.ImportedBlock.Paragraph;
import news.cutline.ingest.page.ImportedBlock.Quote;
import news.cutline.ingest.wording.CleanText;

/// Makes the remaining texts the story: paragraphs, headings, lists and quotes, in their order, with the figures
/// between them.
final class Body {

    static final int MOST_BLOCKS = 2_000;

    private static final int MOST_ITEMS = 500;
    private static final int LONGEST_HEADING = 500;
    private static final int SHORTEST_REPETITION = 40;
    private static final int LONGEST_ATTRIBUTION = 300;

    private final Reading page;
    private final Map<Integer, List<ImportedBlock>> figures;
    private final List<ImportedBlock> blocks = new ArrayList<>();
    private final Map<String, Integer> earlier = new HashMap<>();
    private int end;

    private Body(Reading page, Map<Integer, List<ImportedBlock>> figures) {
        this.page = page;
        this.figures = figures;
    }

    static List<ImportedBlock> read(Reading page, Map<Integer, List<ImportedBlock>> figures) {
        var body = new Body(page, figures);
        body.read();
        if (body.blocks.stream().noneMatch(block -> block instanceof Paragraph)) {
            body.readStated();
        }
        if (body.blocks.isEmpty()) {
            page.findings().miss("body", Place.NOWHERE, null, "No text of a story was found.");
        }
        return List.copyOf(body.blocks);
    }

    private void read() {
        end = page.freeTexts().stream()
                .filter(i -> page.piece(i).headingLevel() == 0 && !page.piece(i).isLink())
                .reduce(Reading.NONE, (_, b) -> b);
        for (var i = 0; i < page.size(); i++) {
            blocks.addAll(figures.getOrDefault(i, List.of()));
            if (page.isFreeText(i)) {
                readText(i);
            }
        }
    }

    private void readText(int i) {
        var text = page.text(i);
        var repeated = text.length() < SHORTEST_REPETITION ? null : earlier.putIfAbsent(text, i);
        if (blocks.size() >= MOST_BLOCKS) {
            page.leaveOut(i, "too-many-blocks", "Beyond the first " + MOST_BLOCKS + " blocks.");
        } else if (repeated != null) {
            page.merge(i, "text-repeated", "Repeats a text of the story.");
        } else if (i > end && end != Reading.NONE) {
            page.leaveOut(i, "after-article", "Stands below the last paragraph.");
        } else if (page.piece(i).within("li") != null) {
            readList(i, outermost(page.piece(i), "ul", "ol"));
        } else if (page.piece(i).within("blockquote") != null) {
            readQuote(i, outermost(page.piece(i), "blockquote"));
        } else {
            readBlock(i);
        }
    }

    private void readBlock(int i) {
        var piece = page.piece(i);
        var level = piece.headingLevel();
        if (level > 0 && piece.text().length() <= LONGEST_HEADING) {
            blocks.add(new Heading(Math.clamp(level, 2, 4), piece.text()));
            page.recognise(i, "heading", "A heading in the story.");
        } else {
            blocks.add(new Paragraph(piece.text(), piece.html()));
            page.recognise(i, "paragraph", "A paragraph of the story.");
        }
    }

    private void readList(int first, @Nullable Element list) {
        var items = new ArrayList<String>();
        var html = new ArrayList<String>();
        Element item = null;
        for (var i : together(first, list)) {
            var own = page.piece(i).within("li");
            if (Objects.equals(own, item)) {
                items.add(items.removeLast() + " " + page.text(i));
                html.add(html.removeLast() + "<br>" + page.piece(i).html());
            } else if (items.size() < MOST_ITEMS) {
                items.add(page.text(i));
                html.add(page.piece(i).html());
            } else {
                break;
            }
            item = own;
            page.recognise(i, "list-item", "An item of a list.");
        }
        blocks.add(new Listing(list != null && list.normalName().equals("ol"), items, html));
    }

    private void readQuote(int first, @Nullable Element quote) {
        var words = new ArrayList<Piece>();
        String attribution = null;
        for (var i : together(first, quote)) {
            if (attribution == null && !words.isEmpty() && isAttribution(page.piece(i))) {
                attribution = attribution(i);
            } else {
                words.add(page.piece(i));
                page.recognise(i, "quote", "A quotation.");
            }
        }
        var next = page.size();
        for (var i = first; i < page.size() && page.piece(i).figure() != null; i++) {
            next = page.isFreeText(i)
                            && Objects.equals(
                                    page.piece(i).figure(), page.piece(first).figure())
                    ? i
                    : next;
        }
        if (attribution == null && next < page.size()) {
            attribution = attribution(next);
        }
        blocks.add(new Quote(
                words.stream().map(Piece::text).collect(Collectors.joining(" ")),
                words.stream().map(Piece::html).collect(Collectors.joining("<br>")),
                attribution));
    }

    private String attribution(int i) {
        page.recognise(i, "quote-attribution", "Who is quoted.");
        return page.text(i).replaceFirst("^[–—-]\\s*", "");
    }

    private static boolean isAttribution(Piece piece) {
        return piece.text().length() <= LONGEST_ATTRIBUTION
                && (piece.within("cite", "footer") != null || piece.text().matches("[–—] ?\\S.*"));
    }

    /// The free texts from here on that stand in the element, with nothing else between them.
    private List<Integer> together(int first, @Nullable Element element) {
        var together = new ArrayList<Integer>();
        for (var i = first; page.isFreeText(i) && (i == first || isIn(i, element)); i++) {
            together.add(i);
        }
        return together;
    }

    private boolean isIn(int i, @Nullable Element element) {
        return element != null && page.piece(i).isIn(element);
    }

    private @Nullable Element outermost(Piece piece, String... names) {
        Element outermost = null;
        var wanted = List.of(names);
        for (Element around = piece.element(); around != null; around = around.parent()) {
            outermost = wanted.contains(around.normalName()) ? around : outermost;
        }
        return outermost;
    }

    /// Pages that draw their text by script may have it in their data.
    private void readStated() {
        var text = page.metadata().articleBody().orElse("");
        for (var line : (Iterable<String>) text.lines().map(CleanText::of)::iterator) {
            if (!line.isEmpty() && blocks.size() < MOST_BLOCKS) {
                blocks.add(new Paragraph(line));
                page.findings()
                        .recognise(
                                "paragraph", Place.NOWHERE, line, "A paragraph of the story, in the page's JSON-LD.");
            }
        }
    }
}
