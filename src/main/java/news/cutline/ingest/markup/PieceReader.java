package news.cutline.ingest.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

import news.cutline.ingest.markup.Piece.Kind;
import news.cutline.ingest.page.Findings.Place;
import news.cutline.ingest.page.ImportReport.Lines;
import news.cutline.ingest.wording.CleanText;
import news.cutline.ingest.wording.WordList;

/// Cuts what a reader sees of a page into pieces, in their order.
public final class PieceReader implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "svg",
            "math",
            "canvas",
            "datalist",
            "source",
            "track",
            "param",
            "area",
            "map");
    private static final Set<String> PICTURES = Set.of("img", "amp-img");
    private static final Set<String> PLAYERS =
            Set.of("iframe", "amp-iframe", "video", "amp-video", "audio", "embed", "object");
    private static final Set<String> QUOTING =
            WordList.read(PieceReader.class, "schema.txt").section("quoting").folded();
    /// jsoup takes them for blocks.
    private static final Set<String> INLINE = Set.of("ins", "del", "button", "video", "audio");
    /// Who wrote something stands in the middle of a line: "By <a rel=author>Jane Doe</a> in Kyiv".
    private static final Set<String> WITHIN_LINE = Set.of("byline");

    /// Credits and sources in captions and quotations.
    private static final Set<String> SMALL = Set.of("small", "cite");

    private final Zones zones;
    private final InlineText inline;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final Set<String> hints = new HashSet<>();
    private @Nullable TextNode first;
    private @Nullable TextNode last;

    private PieceReader(Zones zones, Addresses addresses) {
        this.zones = zones;
        inline = new InlineText(addresses);
    }

    /// What is known of an element that is being walked through.
    private record Scope(
            Element element,
            boolean breaks,
            Set<String> parts,
            @Nullable Element figure,
            Piece.@Nullable Zone zone) {}

    public static List<Piece> read(Document page, Zones zones, Addresses addresses) {
        var reader = new PieceReader(zones, addresses);
        page.body().filter(reader);
        reader.flush();
        return reader.pieces;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            inline.add(text.getWholeText());
            if (!text.isBlank()) {
                first = first == null ? text : first;
                last = text;
            }
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!scopes.isEmpty() && scopes.getLast().element.equals(node)) {
            if (scopes.getLast().breaks) {
                flush();
            } else {
                inline.end(scopes.getLast().element);
            }
            scopes.removeLast();
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        var tag = element.normalName();
        if (UNSEEN.contains(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            if (inline.breakLine()) {
                flush();
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        var scope = scopeOf(element);
        if (PICTURES.contains(tag) || PLAYERS.contains(tag) || isPost(element)) {
            addObject(element, scope);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (scope.breaks) {
            flush();
        } else {
            hints.addAll(partsOf(element));
            inline.begin(element);
        }
        scopes.addLast(scope);
        return FilterResult.CONTINUE;
    }

    private Scope scopeOf(Element element) {
        var around = scopes.peekLast();
        var own = partsOf(element);
        var zone = around == null || around.zone == null ? zones.of(element) : around.zone;
        var figure = zones.isFigure(element, own) ? element : around == null ? null : around.figure;
        var isBlock = element.isBlock() && !INLINE.contains(element.normalName());
        var isPart = own.stream().anyMatch(part -> !WITHIN_LINE.contains(part))
                || (SMALL.contains(element.normalName()) && (figure != null || element.closest("blockquote") != null));
        var opensZone = zone != null && (around == null || around.zone == null);
        var breaks = isBlock || isPart || opensZone;
        var parts = around == null ? Set.<String>of() : around.parts;
        return new Scope(element, breaks, breaks ? union(parts, own) : parts, figure, zone);
    }

    private static Set<String> partsOf(Element element) {
        var parts = new HashSet<String>();
        Marks.PARTS.of(element).forEach(part -> parts.add(part.code()));
        var tag = element.normalName();
        if (tag.equals("figcaption")) {
            parts.add("caption");
        } else if (tag.equals("time") && element.closest("p") == null) {
            parts.add("date");
        }
        return parts;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return Collections.unmodifiableSet(both);
    }

    private static boolean isPost(Element element) {
        return element.hasAttr("class")
                && element.classNames().stream().anyMatch(name -> QUOTING.contains(WordList.fold(name)));
    }

    private void addObject(Element element, Scope scope) {
        flush();
        var kind = PICTURES.contains(element.normalName()) ? Kind.PICTURE : Kind.PLAYER;
        var range = element.sourceRange();
        var line = range.start().lineNumber();
        var place = new Place(
                range.startPos(),
                new Lines(line, Math.max(line, element.endSourceRange().end().lineNumber())));
        pieces.add(new Piece(
                kind,
                element,
                CleanText.of(element.text()),
                "",
                scope.parts,
                Set.of(),
                scope.figure,
                scope.zone,
                false,
                place));
    }

    private void flush() {
        var run = inline.take();
        var from = first;
        var to = last;
        if (from != null && to != null && !run.text().isEmpty()) {
            var scope = scopes.getLast();
            var lines = new Lines(
                    from.sourceRange().start().lineNumber(),
                    to.sourceRange().end().lineNumber());
            pieces.add(new Piece(
                    Kind.TEXT,
                    scope.element,
                    run.text(),
                    run.html(),
                    scope.parts,
                    Set.copyOf(hints),
                    scope.figure,
                    scope.zone,
                    run.isLink(),
                    new Place(from.sourceRange().startPos(), lines)));
        }
        first = null;
        last = null;
        hints.clear();
    }
}
