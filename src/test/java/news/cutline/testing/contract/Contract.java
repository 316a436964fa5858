package news.cutline.testing.contract;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;

import news.cutline.platform.problem.ProblemDetails;
import news.cutline.platform.problem.ProblemType;

/// The OpenAPI document that the service gives out, as a measure of its answers.
final class Contract {

    private static @Nullable Contract contract;

    private final JsonNode document;
    private final Schemas schemas;
    private final Map<String, Pattern> templates = new LinkedHashMap<>();

    Contract(JsonNode document) {
        this.document = document;
        this.schemas = new Schemas(document);
        document.path("paths")
                .propertyStream()
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Contract::variables))
                .forEach(template ->
                        templates.put(template, Pattern.compile(template.replaceAll("\\{[^}]*}", "[^/]+"))));
    }

    static synchronized Contract get() {
        if (contract == null) {
            var json = given().noFilters()
                    .queryParam("format", "json")
                    .get("/q/openapi")
                    .asByteArray();
            try {
                contract = new Contract(new ObjectMapper().readTree(json));
            } catch (IOException unreadable) {
                throw new IllegalStateException("The contract is no JSON", unreadable);
            }
        }
        return contract;
    }

    boolean knows(String path) {
        return template(path).isPresent();
    }

    /// What is in the answer and not in the contract, or the other way round.
    List<String> check(String method, String path, Answer answer) {
        if (method.equals("OPTIONS") && answer.status() < 400) {
            // Told by the routing itself: which methods there are, and what browsers may do.
            return answer.body().isEmpty() ? List.of() : List.of("OPTIONS is answered with a body");
        }
        var verb = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        var operation = template(path).map(template -> at("paths", template, verb));
        var isHead = method.equals("HEAD");
        return operation.isEmpty() || operation.get().isMissingNode()
                ? checkUnknown(
                        operation.isEmpty() ? ProblemType.NOT_FOUND : ProblemType.METHOD_NOT_ALLOWED, answer, isHead)
                : checkKnown(operation.get(), answer, isHead);
    }

    /// Where there is no operation, the answer says so or refuses the request as such.
    private List<String> checkUnknown(ProblemType missing, Answer answer, boolean isHead) {
        if (answer.status() != missing.status()) {
            return checkAs(at("components", "responses", "ProblemAnywhere"), answer, isHead);
        }
        return isHead || answer.isProblem() && answer.body().contains("\"type\":\"" + missing.address() + "\"")
                ? List.of()
                : List.of("the answer is no problem " + missing.slug());
    }

    private List<String> checkKnown(JsonNode operation, Answer answer, boolean isHead) {
        var responses = operation.path("responses");
        var documented = responses.path(String.valueOf(answer.status()));
        if (documented.isMissingNode() && answer.isProblem()) {
            documented = responses.path("default");
        }
        return documented.isMissingNode()
                ? List.of("the status is not documented")
                : checkAs(resolved(documented), answer, isHead);
    }

    private List<String> checkAs(JsonNode documented, Answer answer, boolean isHead) {
        var differences = new ArrayList<String>();
        if (documented.isMissingNode()) {
            differences.add("nothing like it is documented");
        }
        checkHeaders(documented.path("headers"), answer, differences);
        checkBody(documented.path("content"), answer, isHead, differences);
        return differences;
    }

    private void checkHeaders(JsonNode documented, Answer answer, List<String> differences) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        documented.properties().forEach(header -> {
            names.add(header.getKey());
            if (resolved(header.getValue()).path("required").asBoolean()
                    && answer.headers().stream().noneMatch(header.getKey()::equalsIgnoreCase)) {
                differences.add("the header " + header.getKey() + " is missing");
            }
        });
        answer.particularHeaders().stream()
                .filter(header -> !names.contains(header))
                .forEach(header -> differences.add("the header " + header + " is not documented"));
    }

    private void checkBody(JsonNode content, Answer answer, boolean isHead, List<String> differences) {
        if (answer.mediaType() == null) {
            if (!content.isEmpty() && !isHead) {
                differences.add("there is no body");
            }
            return;
        }
        var documented = content.path(answer.mediaType());
        if (documented.isMissingNode()) {
            differences.add("the media type " + answer.mediaType() + " is not documented");
        } else if (!isHead && answer.mediaType().endsWith("json")) {
            differences.addAll(schemas.check(documented.path("schema"), answer.body()));
            checkStatus(answer, differences);
        }
    }

    private static void checkStatus(Answer answer, List<String> differences) {
        if (answer.isProblem() && !answer.body().contains("\"status\":" + answer.status() + ",")) {
            differences.add("the body of the " + ProblemDetails.MEDIA_TYPE + " tells another status");
        }
    }

    /// The documented path that `path` is one of: the one with the fewest variables.
    private Optional<String> template(String path) {
        return templates.entrySet().stream()
                .filter(template -> template.getValue().matcher(path).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static long variables(String template) {
        return template.chars().filter(sign -> sign == '{').count();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private JsonNode at(String... names) {
        var node = document;
        for (var name : names) {
            node = node.path(name);
        }
        return node;
    }
}
