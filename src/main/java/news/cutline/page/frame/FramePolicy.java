package news.cutline.page.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.cutline.page.html.Inline;

/// What a page in a frame may load and do; all else is forbidden.
///
/// @param pictures the origins of what it shows
/// @param plays whether it plays something itself
/// @param player the origin of the one page that it may put into a frame itself
record FramePolicy(
        List<Inline> styles,
        List<Inline> scripts,
        List<String> pictures,
        boolean plays,
        @Nullable String player) {

    private static final String SANDBOX =
            "sandbox allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

    private static final List<String> FOR_NOBODY = List.of("camera", "geolocation", "microphone", "payment", "usb");

    /// What players need, and nobody else gets.
    private static final List<String> FOR_PLAYERS =
            List.of("autoplay", "encrypted-media", "fullscreen", "picture-in-picture");

    /// What of that a page needs to play something itself.
    private static final Set<String> FOR_ITSELF = Set.of("fullscreen", "picture-in-picture");

    /// The page's policy (Content Security Policy 3) where the pages with these origins show it.
    String content(List<String> ancestors) {
        var directives = new ArrayList<>(List.of(
                "default-src 'none'",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors " + (ancestors.isEmpty() ? "'none'" : String.join(" ", ancestors)),
                SANDBOX,
                "style-src " + hashes(styles),
                "script-src " + hashes(scripts),
                "img-src data:" + pictures.stream().map(" "::concat).collect(Collectors.joining())));
        if (!pictures.isEmpty()) {
            directives.add("media-src " + String.join(" ", pictures));
        }
        if (player != null) {
            directives.add("frame-src " + player);
        }
        return String.join("; ", directives);
    }

    /// Which abilities of the browser (Permissions Policy) it has, and hands on.
    String permissions() {
        return Stream.concat(
                        FOR_PLAYERS.stream().map(ability -> ability + "=(" + holders(ability) + ")"),
                        FOR_NOBODY.stream().map(ability -> ability + "=()"))
                .collect(Collectors.joining(", "));
    }

    private String holders(String ability) {
        if (player != null) {
            return "self \"" + player + "\"";
        }
        return plays && FOR_ITSELF.contains(ability) ? "self" : "";
    }

    private static String hashes(List<Inline> inlines) {
        return inlines.stream().map(Inline::source).collect(Collectors.joining(" "));
    }
}
