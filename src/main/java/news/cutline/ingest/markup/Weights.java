package news.cutline.ingest.markup;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// How much each element of a page holds: of prose, of any text, and of text that is a link. It finds the element of
/// the story.
final class Weights {

    /// Shorter runs of text are buttons and titles.
    private static final int SHORTEST_PROSE = 25;
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "head");
    private static final Set<String> NO_PROSE = Set.of("a", "nav", "aside", "footer", "form", "figure", "select");
    private static final Weight NOTHING = new Weight();

    private final IdentityHashMap<Node, Weight> weights = new IdentityHashMap<>();

    private static final class Weight {
        private int prose;
        private int text;
        private int linked;
    }

    static Weights of(Document page) {
        var weights = new Weights();
        page.traverse(weights.new Sum());
        return weights;
    }

    int prose(Element element) {
        return weights.getOrDefault(element, NOTHING).prose;
    }

    /// How much of the element's text leads elsewhere, from 0 to 1.
    double linked(Element element) {
        var weight = weights.getOrDefault(element, NOTHING);
        return weight.text == 0 ? 0 : (double) weight.linked / weight.text;
    }

    /// What is marked as the story's text, else an article, else the main element; each if it holds most of the
    /// page's prose.
    Element story(Document page) {
        var marked = page.stream()
                .filter(element -> Marks.PARTS.of(element).stream()
                        .anyMatch(part -> part.code().equals("body")))
                .toList();
        return Stream.of(marked, page.select("article"), page.select("main, [role=main]"))
                .flatMap(candidates -> heaviest(candidates).stream())
                .filter(element -> prose(element) * 2 >= prose(page.body()))
                .findFirst()
                .orElse(page.body());
    }

    private List<Element> heaviest(Collection<Element> candidates) {
        return candidates.stream().reduce((a, b) -> prose(b) > prose(a) ? b : a).stream()
                .toList();
    }

    private final class Sum implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && !text.isBlank() && node.parent() != null) {
                var length = text.text().strip().length();
                var weight = weightOf(node.parent());
                weight.text += length;
                weight.prose += length < SHORTEST_PROSE ? 0 : length;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            var parent = node.parent();
            var weight = weights.get(node);
            if (weight == null || parent == null || UNSEEN.contains(node.normalName())) {
                return;
            }
            var sum = weightOf(parent);
            sum.text += weight.text;
            sum.linked += node.normalName().equals("a") ? weight.text : weight.linked;
            sum.prose += NO_PROSE.contains(node.normalName()) ? 0 : weight.prose;
        }

        private Weight weightOf(Node node) {
            return weights.computeIfAbsent(node, _ -> new Weight());
        }
    }
}
