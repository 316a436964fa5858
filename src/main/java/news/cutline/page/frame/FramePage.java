package news.cutline.page.frame;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.TemplateInstance;

import news.cutline.delivery.share.Discovery;
import news.cutline.page.html.Inline;

/// A page that goes into a frame, and what it loads.
///
/// @param styles its own beside the one of all these pages
/// @param pictures the origins of what it shows
/// @param plays whether it plays something itself
/// @param player the origin of the one page that it may put into a frame itself
/// @param discovery where to ask what stands for it in the pages of others
public record FramePage(
        TemplateInstance content,
        List<Inline> styles,
        List<Inline> scripts,
        List<String> pictures,
        boolean plays,
        @Nullable String player,
        @Nullable Discovery discovery) {

    /// A page that loads nothing but pictures.
    public static FramePage of(TemplateInstance content, List<String> pictures) {
        return new FramePage(content, List.of(), List.of(), pictures, false, null, null);
    }

    /// A page that plays something of these origins itself.
    public static FramePage playing(TemplateInstance content, List<String> origins) {
        return new FramePage(content, List.of(), List.of(), origins, true, null, null);
    }

    /// The same, which programs may ask about there.
    public FramePage describedAt(@Nullable Discovery place) {
        return new FramePage(content, styles, scripts, pictures, plays, player, place);
    }
}
