package news.cutline.platform.contract.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.http.RequestBody;
import news.cutline.platform.json.MergePatch;

/// What PUT and PATCH take, which the code leaves open because it follows from what they answer: PUT the resource as it
/// was read, though without a need for what is read-only, and PATCH any part of it, with null for what is to go.
public final class RequestBodies {

    private RequestBodies() {}

    public static void complete(OpenAPI document) {
        var components = document.getComponents();
        for (var item : document.getPaths().getPathItems().values()) {
            item.getOperations().forEach((method, operation) -> complete(components, method, operation));
        }
    }

    private static void complete(Components components, HttpMethod method, Operation operation) {
        var body = operation.getRequestBody();
        if (body == null || body.getContent() == null) {
            return;
        }
        body.setRequired(true);
        body.getContent().getMediaTypes().forEach((type, media) -> {
            if (type.equals(MergePatch.MEDIA_TYPE)) {
                media.setSchema(variation(components, answered(operation), "Patch", RequestBodies::patch));
            } else if (method == HttpMethod.PUT) {
                media.setSchema(variation(components, answered(operation), "Replacement", RequestBodies::replacement));
            } else if (type.startsWith("text/") && media.getSchema() != null) {
                media.getSchema().setMaxLength(RequestBody.MAXIMUM);
            }
        });
    }

    private interface Variation {
        Schema of(Schema resource);
    }

    /// The name of the resource that the operation answers.
    private static String answered(Operation operation) {
        var answer = Objects.requireNonNull(operation.getResponses().getAPIResponse("200"));
        return References.name(Objects.requireNonNull(
                answer.getContent().getMediaTypes().values().iterator().next().getSchema()));
    }

    private static Schema variation(Components components, String name, String ending, Variation variation) {
        var resource = Objects.requireNonNull(components.getSchemas().get(name));
        components.addSchema(name + ending, variation.of(resource));
        return References.to(name + ending);
    }

    private static Schema replacement(Schema resource) {
        var members = new LinkedHashMap<>(resource.getProperties());
        members.values().removeIf(RequestBodies::isReport);
        return object(members)
                .description("All of it, as it was read. What is read-only may be left out, but not changed.")
                .required(resource.getRequired());
    }

    private static Schema patch(Schema resource) {
        var required = orEmpty(resource.getRequired());
        var members = new LinkedHashMap<String, Schema>();
        resource.getProperties().forEach((name, member) -> {
            if (!Boolean.TRUE.equals(member.getReadOnly())) {
                members.put(name, required.contains(name) ? member : nullable(member));
            }
        });
        return object(members)
                .description("What is to change (RFC 7396): members that are absent stay, null takes one away.");
    }

    /// What an answer tells beside the resource, in lists and objects, is no part of it.
    private static boolean isReport(Schema member) {
        return Boolean.TRUE.equals(member.getReadOnly())
                && (member.getItems() != null
                        || (member.getType() != null && member.getType().contains(SchemaType.OBJECT)));
    }

    private static Schema object(Map<String, Schema> members) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).properties(members);
    }

    private static Schema nullable(Schema member) {
        return OASFactory.createSchema()
                .description(member.getDescription())
                .addAnyOf(member)
                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }

    private static List<String> orEmpty(@Nullable List<String> names) {
        return names == null ? List.of() : names;
    }
}
