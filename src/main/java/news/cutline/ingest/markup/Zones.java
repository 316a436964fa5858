package news.cutline.ingest.markup;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import news.cutline.ingest.markup.Piece.Zone;
import news.cutline.ingest.wording.WordList.Section;

/// Which elements of a page belong to the site. None of them holds the story, whatever it is called.
public final class Zones {

    private static final Section HIDDEN = new Section("hidden", "Readers do not see it.", List.of());
    private static final Section ASIDE = new Section("aside", "Stands aside of the story and has no prose.", List.of());
    private static final Section FOOT = new Section("footer", "The foot of the page or of the story.", List.of());
    private static final Section LINKS = new Section("link-list", "A list of nothing but links.", List.of());
    private static final Section TABLE = new Section("table", "A table; an article has no block for it.", List.of());
    private static final Section OTHER = new Section("related-headline", "Another story.", List.of());
    private static final Pattern INVISIBLE = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Set<String> OBJECTS = Set.of("img", "amp-img", "iframe", "video");

    private final Weights weights;
    private final Element story;
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

    public Zones(Document page) {
        weights = Weights.of(page);
        story = weights.story(page);
        around.add(story);
        around.addAll(story.parents());
    }

    /// The element that holds the story's text.
    public Element story() {
        return story;
    }

    @Nullable
    Zone of(Element element) {
        if (around.contains(element) || weights.prose(element) * 2 > weights.prose(story)) {
            return null;
        }
        if (element.hasAttr("hidden")
                || INVISIBLE.matcher(element.attr("style")).find()) {
            return new Zone(element, HIDDEN);
        }
        for (var reason : Marks.ZONES.of(element)) {
            if (!reason.code().equals("related-headline") || weights.linked(element) > 0.3) {
                return new Zone(element, reason);
            }
        }
        var reason = byContent(element);
        return reason == null ? null : new Zone(element, reason);
    }

    private @Nullable Section byContent(Element element) {
        return switch (element.normalName()) {
            case "aside" -> weights.prose(element) == 0 ? ASIDE : null;
            case "footer" -> isFoot(element) ? FOOT : null;
            case "article" -> weights.linked(element) > 0.5 ? OTHER : null;
            case "ul", "ol" -> weights.linked(element) > 0.9 ? LINKS : null;
            case "table" -> element.selectFirst("th") != null && element.selectFirst("p") == null ? TABLE : null;
            default -> null;
        };
    }

    /// Sources of quotations stand in such elements, too, and authors at the end of a story.
    private boolean isFoot(Element element) {
        return weights.prose(element) == 0
                && element.closest("blockquote, figure") == null
                && element.stream()
                        .noneMatch(inner -> Marks.PARTS.of(inner).stream()
                                .anyMatch(part -> part.code().equals("byline")));
    }

    /// Whether the element holds pictures with their captions and credits.
    boolean isFigure(Element element, Set<String> parts) {
        if (element.normalName().equals("figure")) {
            return true;
        }
        return parts.contains("figure")
                && !around.contains(element)
                && weights.prose(element) * 3 < weights.prose(story)
                && element.stream().anyMatch(inner -> OBJECTS.contains(inner.normalName()));
    }
}
