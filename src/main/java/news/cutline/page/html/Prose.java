package news.cutline.page.html;

import java.util.List;
import java.util.regex.Pattern;

import io.quarkus.qute.RawString;

/// Text whose words in backticks are code.
public final class Prose {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private Prose() {}

    public static RawString html(String text) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return new RawString(CODE.matcher(escaped).replaceAll("<code>$1</code>"));
    }

    /// The paragraphs, which empty lines separate.
    public static List<RawString> paragraphs(String text) {
        return List.of(text.strip().split("\n\n")).stream().map(Prose::html).toList();
    }
}
