package news.cutline.ingest.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import news.cutline.ingest.page.Findings;
import news.cutline.ingest.page.Findings.Place;
import news.cutline.ingest.page.ImportReport.Lines;
import news.cutline.ingest.wording.CleanText;
import news.cutline.ingest.wording.WordList;

/// The JSON-LD of a page (schema.org): read as tolerantly as search engines do, as far as it is JSON.
final class LinkedData {

    private static final Set<String> ARTICLES =
            WordList.read(LinkedData.class, "schema.txt").section("article").folded();
    private static final int MOST_THINGS = 10_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<Thing> things = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private LinkedData() {}

    /// What is broken is reported, and the rest is read all the same.
    static LinkedData in(Document page, Findings findings) {
        var data = new LinkedData();
        for (var script : page.select("script[type~=(?i)^\\s*application/ld\\+json]")) {
            try {
                data.addAll(JSON.readTree(unwrapped(script.data())));
            } catch (JsonProcessingException broken) {
                findings.leaveOut(
                        "broken-json-ld",
                        place(script),
                        null,
                        "The page's JSON-LD is not valid JSON; it was not read.");
            }
        }
        return data;
    }

    /// The story among everything that the page describes: the one with its address, else the first.
    Optional<Thing> article(Optional<String> address) {
        var articles = things.stream().filter(thing -> thing.is(ARTICLES)).toList();
        return articles.stream()
                .filter(thing -> address.isPresent() && thing.addresses().anyMatch(address.get()::equals))
                .findFirst()
                .or(() -> articles.stream().findFirst());
    }

    private void addAll(JsonNode root) {
        var queue = new ArrayDeque<JsonNode>();
        queue.add(root);
        while (!queue.isEmpty() && things.size() < MOST_THINGS) {
            var node = queue.removeFirst();
            if (node.isArray()) {
                node.forEach(queue::addLast);
            } else if (node.isObject()) {
                things.add(new Thing(node));
                // Two things may share an id, one of them but naming it.
                byId.merge(node.path("@id").asText(), node, (a, b) -> b.size() > a.size() ? b : a);
                node.forEach(member -> {
                    if (member.isContainerNode()) {
                        queue.addLast(member);
                    }
                });
            }
        }
    }

    private static String unwrapped(String script) {
        return script.strip()
                .replaceFirst("^(?://)?\\s*<!(?:\\[CDATA\\[|--)", "")
                .replaceFirst("(?://)?\\s*(?:]]|--)>$", "");
    }

    private static Place place(Element script) {
        var range = script.sourceRange();
        return new Place(
                range.startPos(),
                new Lines(
                        range.start().lineNumber(),
                        script.endSourceRange().end().lineNumber()));
    }

    /// Something that the page describes.
    final class Thing {

        private final JsonNode node;

        Thing(JsonNode node) {
            this.node = node;
        }

        boolean is(Set<String> types) {
            return values(node.path("@type"))
                    .map(type -> type.asText().replaceFirst("^(?:https?://schema\\.org/|schema:)", ""))
                    .map(WordList::fold)
                    .anyMatch(types::contains);
        }

        /// The first text of the member, or of the name of the thing that it is.
        Optional<String> text(String member) {
            return texts(member).findFirst();
        }

        Stream<String> texts(String member) {
            return values(node.path(member))
                    .map(value -> value.isObject() ? resolved(value).path("name") : value)
                    .filter(value -> value.isValueNode() && !value.isNull())
                    .map(value -> plain(value.asText()))
                    .filter(text -> !text.isEmpty());
        }

        /// The things of the member; a mere address or name counts as a thing with only that.
        Stream<Thing> things(String member, String soleMember) {
            return values(node.path(member))
                    .map(value -> value.isObject()
                            ? resolved(value)
                            : JSON.createObjectNode().set(soleMember, value))
                    .map(Thing::new);
        }

        Stream<String> addresses() {
            return Stream.concat(
                    Stream.concat(texts("url"), texts("mainEntityOfPage")),
                    values(node.path("mainEntityOfPage"))
                            .map(page -> page.path("@id").asText()));
        }

        /// A text as it was written, with its line breaks.
        Optional<String> raw(String member) {
            return values(node.path(member))
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .findFirst();
        }

        private JsonNode resolved(JsonNode value) {
            return value.size() == 1 && value.has("@id")
                    ? byId.getOrDefault(value.path("@id").asText(), value)
                    : value;
        }
    }

    private static Stream<JsonNode> values(JsonNode member) {
        return member.isArray() ? member.valueStream() : member.isMissingNode() ? Stream.empty() : Stream.of(member);
    }

    /// Some sites write entities and tags into their JSON.
    static String plain(String value) {
        var isMarkup = value.indexOf('&') >= 0 || value.indexOf('<') >= 0;
        return CleanText.of(isMarkup ? Parser.parseBodyFragment(value, "").text() : value);
    }
}
