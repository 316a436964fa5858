package news.cutline.platform.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import news.cutline.platform.validation.VisibleText;

/// What of somebody's HTML may stay.
public final class HtmlPolicy {

    /// Relative and protocol-relative links would lead elsewhere on every page that shows the text.
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(https?://[^/]|mailto:).*");

    /// The sanitizer escapes more than HTML needs, as if for pages that put text into unquoted attributes.
    private static final Pattern NEEDLESS_ESCAPE = Pattern.compile("(<[^>]*>)|&#(34|39|43|61|64|96);");
    private static final Pattern NEEDLESS_IN_TAG = Pattern.compile("&#(43|61|64);");

    /// What the sanitizer puts between two braces, for pages that are templates. Nobody else's comments stay.
    private static final String BETWEEN_BRACES = "<!-- -->";

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern VISIBLE = Pattern.compile(VisibleText.SHOWS_SOMETHING);

    /// Elements that say the same as one that may stay.
    private static final Map<String, String> RENAMED = Map.of("b", "strong", "i", "em", "del", "s", "strike", "s");

    /// Emphasis, links and the like within a paragraph.
    public static final HtmlPolicy INLINE = new HtmlPolicy("a", "em", "strong", "s", "sub", "sup", "br", "code");

    /// The text of a post from elsewhere.
    public static final HtmlPolicy QUOTATION =
            new HtmlPolicy("a", "em", "strong", "s", "sub", "sup", "br", "code", "p", "blockquote");

    private final PolicyFactory policy;

    private HtmlPolicy(String... elements) {
        policy = new HtmlPolicyBuilder()
                .allowElements(elements)
                .allowElements(
                        (element, attributes) -> RENAMED.get(element),
                        RENAMED.keySet().toArray(String[]::new))
                .allowUrlProtocols("http", "https", "mailto")
                .allowAttributes("href")
                .matching(ABSOLUTE)
                .onElements("a")
                .toFactory();
    }

    /// What was made of somebody's HTML.
    ///
    /// @param removed the names of the elements that were removed, and of attributes as `element[attribute]`
    public record Cleaned(String html, List<String> removed) {

        /// Whether readers see any of it.
        public boolean isVisible() {
            return VISIBLE.matcher(TAG.matcher(html).replaceAll("")).matches();
        }
    }

    public Cleaned clean(String html) {
        var removed = new Removed();
        return new Cleaned(unescapeNeedless(policy.sanitize(html, removed, null)), List.copyOf(removed.names));
    }

    private static String unescapeNeedless(String html) {
        return NEEDLESS_ESCAPE
                .matcher(html.replace(BETWEEN_BRACES, ""))
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) == null
                                ? character(match.group(2))
                                : NEEDLESS_IN_TAG
                                        .matcher(match.group(1))
                                        .replaceAll(escape -> character(escape.group(1)))));
    }

    private static String character(String code) {
        return Character.toString(Integer.parseInt(code));
    }

    private static final class Removed implements HtmlChangeListener<Object> {

        private final Set<String> names = new LinkedHashSet<>();

        @Override
        public void discardedTag(@Nullable Object context, String element) {
            if (!RENAMED.containsKey(element)) {
                names.add(element);
            }
        }

        @Override
        public void discardedAttributes(@Nullable Object context, String element, String... attributes) {
            for (var attribute : attributes) {
                names.add(element + "[" + attribute + "]");
            }
        }
    }
}
