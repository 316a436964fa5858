package news.cutline.platform.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.validation.VisibleText;

/// What of somebody's HTML may stay.
public final class HtmlPolicy {

    /// Relative and protocol-relative links would lead elsewhere on every page that shows the text.
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(https?://[^/]|mailto:).*");

    /// The sanitizer escapes more than HTML needs, as if for pages that put text into unquoted attributes.
    private static final Pattern NEEDLESS_ESCAPE =
            Pattern.compile("(<[^>]*>)|&#(34|39|43|61|64|96);|&#x([0-9a-f]{5,6});");
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

    /// What may stay of the HTML at `pointer`; the names of the rest are added to `removals`. Refused is what readers
    /// would see nothing of, and what is longer than it may be in the end: escaped signs take several characters.
    public String clean(String html, String pointer, int longest, List<Removal> removals) {
        var removed = new Removed();
        var cleaned = unescapeNeedless(policy.sanitize(html, removed, null));
        if (!isVisible(cleaned)) {
            throw ProblemException.invalid(
                    pointer,
                    removed.names.isEmpty()
                            ? "must not be blank"
                            : "must not be blank after removing what is not allowed: "
                                    + String.join(", ", removed.names));
        }
        if (cleaned.length() > longest) {
            throw ProblemException.invalid(pointer, "size must be between 0 and " + longest + " as HTML");
        }
        if (!removed.names.isEmpty()) {
            removals.add(new Removal(pointer, List.copyOf(removed.names)));
        }
        return cleaned;
    }

    /// Whether readers see any of it.
    private static boolean isVisible(String html) {
        return VISIBLE.matcher(TAG.matcher(html).replaceAll("")).matches();
    }

    private static String unescapeNeedless(String html) {
        return NEEDLESS_ESCAPE
                .matcher(html.replace(BETWEEN_BRACES, ""))
                .replaceAll(match -> Matcher.quoteReplacement(unescape(match)));
    }

    private static String unescape(MatchResult found) {
        if (found.group(1) != null) {
            return NEEDLESS_IN_TAG.matcher(found.group(1)).replaceAll(escape -> character(escape.group(1), 10));
        }
        return found.group(2) == null ? character(found.group(3), 16) : character(found.group(2), 10);
    }

    private static String character(String code, int radix) {
        return Character.toString(Integer.parseInt(code, radix));
    }

    private static final class Removed implements HtmlChangeListener<Object> {

        /// Of elements, and of attributes as `element[attribute]`.
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
