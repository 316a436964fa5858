package news.cutline.delivery.code;

import java.net.URI;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.html.HtmlText;

/// The code to paste, in three forms.
@Schema(name = "EmbedCode")
public record EmbedCode(
        @Schema(description = "Works in every page, without any script.")
        String iframe,

        @Schema(
                description =
                        "Takes the height of what it shows; where the script does not run, a link and the credit.")
        String script,

        @Schema(description = "The address, for sites that make embeds of addresses (oEmbed).", format = "uri")
        String link) {

    /// The address of the script, and by what a page that pins it knows it again.
    public record Loader(URI address, @Nullable String integrity) {}

    public static EmbedCode of(Framed framed, Loader loader) {
        var page = HtmlText.escape(framed.page().toString());
        var title = HtmlText.escape(framed.title());
        return new EmbedCode(
                iframe(page, title, framed),
                script(page, title, framed) + "\n" + script(loader),
                framed.page().toString());
    }

    /// The origins of the frame and of the page around it differ, so that a page that may run scripts and has its own
    /// origin cannot take its sandbox off.
    private static String iframe(String page, String title, Framed framed) {
        return """
                <iframe src="%s" title="%s" width="%d" height="%d" loading="lazy" \
                sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" \
                allow="fullscreen" referrerpolicy="strict-origin-when-cross-origin" \
                style="border:0;max-width:100%%"></iframe>""".formatted(page, title, framed.width(), framed.height());
    }

    private static String script(String page, String title, Framed framed) {
        var width = framed.hasOwnWidth() ? " width=\"" + framed.width() + "\"" : "";
        var credit = framed.creditLine() == null ? "" : " <small>" + HtmlText.escape(framed.creditLine()) + "</small>";
        return "<cutline-embed src=\"%s\" title=\"%s\"%s height=\"%d\"><a href=\"%s\">%s</a>%s</cutline-embed>"
                .formatted(page, title, width, framed.height(), page, title, credit);
    }

    private static String script(Loader loader) {
        var pin =
                loader.integrity() == null ? "" : " integrity=\"" + loader.integrity() + "\" crossorigin=\"anonymous\"";
        var address = HtmlText.escape(loader.address().toString());
        return "<script type=\"module\" src=\"%s\"%s></script>".formatted(address, pin);
    }
}
