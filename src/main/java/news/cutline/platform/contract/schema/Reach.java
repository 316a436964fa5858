package news.cutline.platform.contract.schema;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// Which named schemas a part of the document leads to.
public final class Reach {

    private final Components components;
    private final Set<String> names = new LinkedHashSet<>();

    private Reach(Components components) {
        this.components = components;
    }

    /// What requests are made of.
    static Set<String> ofRequests(OpenAPI document) {
        var reach = new Reach(document.getComponents());
        operations(document).forEach(reach::addRequest);
        return reach.names;
    }

    /// What requests and answers are made of.
    static Set<String> ofEverything(OpenAPI document) {
        var reach = new Reach(document.getComponents());
        operations(document).forEach(operation -> {
            reach.addRequest(operation);
            operation.getResponses().getAPIResponses().values().forEach(reach::addAnswer);
        });
        document.getComponents().getResponses().values().forEach(reach::addAnswer);
        return reach.names;
    }

    public static List<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
    }

    private void addRequest(Operation operation) {
        for (var parameter : orEmpty(operation.getParameters())) {
            add(parameter.getSchema());
        }
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent());
        }
    }

    private void addAnswer(APIResponse answer) {
        add(answer.getContent());
    }

    private void add(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().values().stream().map(MediaType::getSchema).forEach(this::add);
        }
    }

    private void add(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null && names.add(References.name(schema))) {
            add(components.getSchemas().get(References.name(schema)));
        }
        Stream.of(
                        orEmpty(schema.getAllOf()),
                        orEmpty(schema.getAnyOf()),
                        orEmpty(schema.getOneOf()),
                        Objects.requireNonNullElse(schema.getProperties(), Map.<String, Schema>of())
                                .values())
                .flatMap(Collection::stream)
                .forEach(this::add);
        add(schema.getItems());
        add(schema.getContentSchema());
        add(schema.getAdditionalPropertiesSchema());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
