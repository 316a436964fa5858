package news.cutline.platform.contract.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Reference;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Takes out what no operation leads to.
public final class UsedComponents {

    private UsedComponents() {}

    public static void keep(OpenAPI document) {
        var components = document.getComponents();
        var answers = Reach.operations(document).stream()
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .toList();
        components.setResponses(only(names(answers.stream()), components.getResponses()));
        components.setSchemas(only(Reach.ofEverything(document), components.getSchemas()));
        var headers = Stream.concat(answers.stream(), components.getResponses().values().stream())
                .map(APIResponse::getHeaders)
                .filter(Objects::nonNull)
                .flatMap(sent -> sent.values().stream());
        components.setHeaders(only(names(headers), components.getHeaders()));
    }

    private static Set<String> names(Stream<? extends Reference<?>> references) {
        return references
                .filter(reference -> reference.getRef() != null)
                .map(References::name)
                .collect(Collectors.toSet());
    }

    private static <T> Map<String, T> only(Set<String> used, Map<String, T> components) {
        var kept = new LinkedHashMap<>(components);
        kept.keySet().retainAll(used);
        return kept;
    }
}
