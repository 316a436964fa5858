package news.cutline.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import news.cutline.platform.json.JsonPatch;

/// Gives the operations of the contract examples that work as they stand where the demo is loaded: they name
/// its things, and what they write is what it says already, or is written to a thing that nothing uses.
///
/// It comes after the other filters, which add media types. A new operation of a collection has its example by
/// the collection's name; exceptions stand in the tables.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class DemoExamples implements OASFilter {

    private static final String EDITORIAL = "/v1/editorial/";
    private static final String ID = "{id}";

    /// Where the service is that is tried first.
    private static final String ADDRESS = "http://localhost:8080";
    private static final int FIRST = 1;
    private static final int SPARE = 99;
    /// Of the media: killed, so that it has a version that it was before.
    static final int CALLED_BACK = 98;

    /// Which thing an operation is shown with, where that is not the first of its collection.
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("POST articles/{id}/publish", 90),
            Map.entry("POST articles/{id}/withdraw", 91),
            Map.entry("PUT articles/{id}", 92),
            Map.entry("PATCH articles/{id}", 92),
            Map.entry("POST articles/{id}/revert", 92),
            Map.entry("DELETE partners/{id}/keys/{keyId}", FIRST),
            Map.entry("POST credits/{id}/confirm-terms", SPARE),
            Map.entry("PUT media/{id}", SPARE),
            Map.entry("PATCH media/{id}", SPARE),
            Map.entry("POST media/{id}/kill", SPARE),
            Map.entry("POST media/{id}/reinstate", SPARE));

    /// What is sent, where neither a draft's own example nor the demo's document will do. `{media}` and
    /// `{credits}` stand for the first of these, `{called-back}` for the medium that was killed.
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST captions", """
                    {"media": "{media}", "language": "fr", "text": "Le port, vendredi matin.",
                     "altText": "Des bateaux le long d'un quai."}"""),
            Map.entry("POST embeds", """
                    {"sourceUrl": "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
                     "title": "Big Buck Bunny, a short film by the Blender Foundation", "credit": "{credits}"}"""),
            Map.entry("POST erasures", """
                    {"kind": "media", "id": "{called-back}", "versions": [1],
                     "reason": "Court order of 3 November 2026, 12 O 34/26."}"""),
            Map.entry("PATCH articles/{id}", """
                    {"standfirst": "What the council decided, and what comes next."}"""),
            Map.entry("PATCH captions/{id}", """
                    {"extendedDescription": "A longer description, for readers who cannot see the picture."}"""),
            Map.entry("PATCH credits/{id}", """
                    {"instructions": "Call the picture desk before you crop it."}"""),
            Map.entry("PATCH embeds/{id}", """
                    {"fallbackText": "It can be seen at its provider."}"""),
            Map.entry("PATCH media/{id}", """
                    {"headline": "Northport, harbour, morning"}"""),
            Map.entry("PUT tokens/{id}", """
                    {"name": "Picture desk", "role": "editor"}"""),
            Map.entry("PATCH tokens/{id}", """
                    {"name": "Picture desk"}"""));

    private static final Map<String, String> IMPORTS =
            Map.of("text/plain", """
            Ferry sails again after the storm

            By Mara Quist in Northport

            The ferry to the islands left the harbour on Friday for the first time since the storm, the port said.

            Workers had needed six days to repair the two bridges that the storm tore away.
            """, "text/html", """
            <html lang="en"><body><article>
            <h1>Lighthouse keeps its light</h1>
            <p class="byline">By Mara Quist</p>
            <figure><img src="https://media.example.org/lighthouse.jpg" alt="A white tower above a grey sea">
            <figcaption>The lighthouse at dusk. Photo: Ada Lind/Northern Wire</figcaption></figure>
            <p>The white tower on the north pier stays <em>lit</em>, the council decided on Tuesday.</p>
            </article></body></html>
            """, "application/x-ndjson", """
            {"tag": {"id": "0199d6c0-0000-7000-8002-000000000098", "slug": "moved-here", "name": "Moved here"}}
            {"article": {"id": "0199d6c0-0000-7000-8007-000000000098", "language": "en", "headline": "A story that \
            moved here", "section": "{section}", "tags": ["moved-here"], "body": [{"type": "paragraph", \
            "html": "It keeps its date."}], \
            "publications": [{"from": "2019-05-04T08:00:00Z"}]}}
            """);

    private final DemoFile demo = DemoFile.read(ADDRESS);
    private final JsonNode lead = demo.document(DemoIds.of("articles", FIRST));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private void complete(String path, HttpMethod method, Operation operation) {
        for (var parameter : Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
            var example = parameter.getIn() == Parameter.In.PATH
                    ? ofPath(path, method, parameter.getName())
                    : ofFilter(method, parameter.getName());
            if (example != null) {
                parameter.setExample(example);
            }
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().getMediaTypes().forEach((type, body) -> {
                var example = path.equals(EDITORIAL + "imports") ? ofImport(type) : ofBody(path, method);
                if (example != null) {
                    body.setExample(type.equals(JsonPatch.MEDIA_TYPE) ? asOperations(example) : example);
                }
            });
        }
    }

    private @Nullable Object ofPath(String path, HttpMethod method, String name) {
        if (name.equals("id-or-slug") || name.equals("slug")) {
            return lead.path("slug").asText();
        }
        if (name.equals("version")) {
            return 1;
        }
        if (name.equals("keyId")) {
            return DemoIds.of("keys", SPARE);
        }
        return name.equals("id") ? id(path, method) : null;
    }

    private static String id(String path, HttpMethod method) {
        var collection = collection(path);
        var usual = method == HttpMethod.DELETE ? SPARE : FIRST;
        var number = NUMBERS.getOrDefault(operation(path, method), usual);
        return DemoIds.of(collection, number);
    }

    /// Filters are shown by what the lead story has, so that it is among what they find.
    private @Nullable String ofFilter(HttpMethod method, String name) {
        if (method != HttpMethod.GET) {
            return null;
        }
        if (name.equals("url")) {
            return ADDRESS + "/stories/" + lead.path("slug").asText();
        }
        var value = switch (name) {
            case "section", "language" -> lead.path(name);
            case "tag" -> lead.path("tags").path(0);
            case "contributor" -> lead.path("contributors").path(0).path("name");
            case "media" -> lead.path("leadMedia").path("media");
            default -> lead.path("");
        };
        return value.isTextual() ? value.asText() : null;
    }

    private @Nullable String ofImport(String type) {
        var file = IMPORTS.get(type);
        return file == null
                ? null
                : file.replace("{section}", lead.path("section").asText());
    }

    private @Nullable JsonNode ofBody(String path, HttpMethod method) {
        var own = BODIES.get(operation(path, method));
        if (own != null) {
            return parse(own.replace("{media}", DemoIds.of("media", FIRST))
                    .replace("{credits}", DemoIds.of("credits", FIRST))
                    .replace("{called-back}", DemoIds.of("media", CALLED_BACK)));
        }
        if (!path.endsWith(ID)) {
            return null;
        }
        var document = demo.document(id(path, method));
        return method == HttpMethod.PATCH ? document.retain("name") : document;
    }

    /// The same change as a JSON Patch.
    private static JsonNode asOperations(Object mergePatch) {
        var operations = JsonNodeFactory.instance.arrayNode();
        ((JsonNode) mergePatch)
                .properties()
                .forEach(member -> operations
                        .addObject()
                        .put("op", "add")
                        .put("path", "/" + member.getKey())
                        .set("value", member.getValue()));
        return operations;
    }

    /// An operation as the tables name it.
    private static String operation(String path, HttpMethod method) {
        return method + " " + path.replace(EDITORIAL, "");
    }

    private static String collection(String path) {
        var before = path.substring(0, path.indexOf("/" + ID));
        var name = before.substring(before.lastIndexOf('/') + 1);
        // A picture's file has the id of its medium.
        return name.equals("pictures") ? "media" : name;
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("The example is no JSON: " + json, malformed);
        }
    }
}
