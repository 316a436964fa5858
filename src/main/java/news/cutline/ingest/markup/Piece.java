package news.cutline.ingest.markup;

import java.util.Set;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import news.cutline.ingest.page.Findings.Place;
import news.cutline.ingest.wording.WordList.Section;

/// Something that a reader of the page sees in one piece.
///
/// @param element of an object itself; of text the block that holds it
/// @param text plain; of an object what it holds
/// @param html the text with its inline elements
/// @param parts of the story, as the elements around it are marked
/// @param hints the same of elements within it
/// @param figure the element that it shares with a picture, or null
/// @param zone where it belongs to the site and not to the story, else null
/// @param isLink whether all of it leads elsewhere
public record Piece(
        Kind kind,
        Element element,
        String text,
        String html,
        Set<String> parts,
        Set<String> hints,
        @Nullable Element figure,
        @Nullable Zone zone,
        boolean isLink,
        Place place) {

    public enum Kind {
        TEXT,
        PICTURE,
        PLAYER
    }

    /// An element that belongs to the site.
    public record Zone(Element element, Section reason) {}

    public boolean isText() {
        return kind == Kind.TEXT;
    }

    public boolean is(String part) {
        return parts.contains(part);
    }

    public boolean mayBe(String part) {
        return parts.contains(part) || hints.contains(part);
    }

    /// 1 to 6, or 0 where it is no heading.
    public int headingLevel() {
        var heading = within("h1", "h2", "h3", "h4", "h5", "h6");
        return heading == null ? 0 : heading.normalName().charAt(1) - '0';
    }

    /// The innermost element with one of these names that the piece stands in.
    public @Nullable Element within(String... names) {
        var wanted = Set.of(names);
        var around = element;
        while (around != null && !wanted.contains(around.normalName())) {
            around = around.parent();
        }
        return around;
    }

    public boolean isIn(Element other) {
        var around = element;
        while (around != null && !around.equals(other)) {
            around = around.parent();
        }
        return around != null;
    }
}
