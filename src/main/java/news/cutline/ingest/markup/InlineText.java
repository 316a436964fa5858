package news.cutline.ingest.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

import news.cutline.ingest.wording.CleanText;
import news.cutline.ingest.wording.WordList;

/// A run of text as it is gathered, plain and with its inline elements. What says nothing is dropped, links are made
/// absolute; everything else stays as the page wrote it, so that whoever sanitises it can say what was removed.
final class InlineText {

    private static final WordList INLINE = WordList.read(InlineText.class, "inline.txt");
    private static final Set<String> DROPPED = INLINE.section("element").folded();
    private static final Set<String> DROPPED_ATTRIBUTES =
            INLINE.section("attribute").folded();
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9:-]*");

    private final Addresses addresses;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    /// Opened in the HTML, innermost last.
    private final Deque<Element> open = new ArrayDeque<>();
    /// Begun on the page, but not opened until there is text in them.
    private final Deque<Element> pending = new ArrayDeque<>();
    private boolean needsSpace;
    private boolean needsBreak;
    private int links;
    private int unlinked;

    InlineText(Addresses addresses) {
        this.addresses = addresses;
    }

    /// @param isLink whether all of it is one
    record Run(String text, String html, boolean isLink) {}

    void add(String raw) {
        var clean = CleanText.of(raw);
        if (clean.isEmpty()) {
            needsSpace |= !raw.isEmpty();
            return;
        }
        needsSpace |= CleanText.isSpace(raw.codePointAt(0));
        separate();
        while (!pending.isEmpty()) {
            var element = pending.removeFirst();
            open.addLast(element);
            html.append(startTag(element));
        }
        text.append(clean);
        html.append(escaped(clean));
        unlinked += links == 0 ? 1 : 0;
        needsSpace = CleanText.isSpace(raw.codePointBefore(raw.length()));
    }

    private void separate() {
        if (!text.isEmpty() && (needsSpace || needsBreak)) {
            text.append(' ');
            html.append(needsBreak ? "<br>" : " ");
        }
        needsSpace = false;
        needsBreak = false;
    }

    /// Whether the line had been broken already, so that a paragraph ends here.
    boolean breakLine() {
        var isSecond = needsBreak;
        needsBreak = true;
        return isSecond;
    }

    void begin(Element element) {
        links += element.normalName().equals("a") ? 1 : 0;
        pending.addLast(element);
    }

    void end(Element element) {
        links -= element.normalName().equals("a") ? 1 : 0;
        if (!pending.removeLastOccurrence(element) && open.removeLastOccurrence(element)) {
            html.append(endTag(element));
        }
    }

    /// What was gathered; the elements that are still open go on in the next run.
    Run take() {
        var reopened = new ArrayDeque<>(open);
        while (!open.isEmpty()) {
            html.append(endTag(open.removeLast()));
        }
        reopened.descendingIterator().forEachRemaining(pending::addFirst);
        var run = new Run(text.toString(), html.toString(), unlinked == 0);
        text.setLength(0);
        html.setLength(0);
        needsSpace = false;
        needsBreak = false;
        unlinked = 0;
        return run;
    }

    private String startTag(Element element) {
        if (isDropped(element)) {
            return "";
        }
        var tag = new StringBuilder("<").append(element.normalName());
        for (var attribute : element.attributes()) {
            var name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (!isDropped(name)) {
                tag.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(value(element, name, attribute))
                        .append('"');
            }
        }
        return tag.append('>').toString();
    }

    private String value(Element element, String name, Attribute attribute) {
        var isLink = element.normalName().equals("a") && name.equals("href");
        var value =
                isLink ? addresses.resolve(attribute.getValue()).orElse(attribute.getValue()) : attribute.getValue();
        return escaped(value).replace("\"", "&quot;");
    }

    private static String endTag(Element element) {
        return isDropped(element) ? "" : "</" + element.normalName() + ">";
    }

    private static boolean isDropped(Element element) {
        return DROPPED.contains(element.normalName())
                || !NAME.matcher(element.normalName()).matches();
    }

    private static boolean isDropped(String attribute) {
        return DROPPED_ATTRIBUTES.contains(attribute)
                || DROPPED_ATTRIBUTES.contains(attribute.split("-", 2)[0] + "-…")
                || !NAME.matcher(attribute).matches();
    }

    private static String escaped(String raw) {
        return raw.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
