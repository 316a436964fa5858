package news.cutline.page.frame;

import java.util.List;
import java.util.stream.Stream;

import news.cutline.page.html.Inline;

/// What all pages in frames consist of.
///
/// @param style how they look
/// @param script which tells the page around them how tall they are
public record FrameParts(Inline style, Inline script) {

    private static final FrameParts ALL = new FrameParts(Inline.load("frame.css"), Inline.load("frame.js"));

    public static FrameParts all() {
        return ALL;
    }

    /// The policy of a page that has these parts and its own.
    FramePolicy policy(FramePage page) {
        return new FramePolicy(
                join(style, page.styles()), join(script, page.scripts()), page.pictures(), page.plays(), page.player());
    }

    private static List<Inline> join(Inline common, List<Inline> own) {
        return Stream.concat(Stream.of(common), own.stream()).toList();
    }
}
