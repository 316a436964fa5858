package news.cutline.platform.contract;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import news.cutline.platform.contract.schema.References;

/// The answers of an operation that did what it was asked: their status and their headers.
final class Answered {

    private Answered() {}

    static void complete(Components components, String path, HttpMethod method, Operation operation) {
        var responses = operation.getResponses();
        var success = responses.getAPIResponse("200");
        if (success != null && responses.getAPIResponse("201") == null) {
            success.setDescription("Done.");
            if (!Access.isEditorial(path) && !Access.isPreview(path)) {
                completeRead(path, operation, success);
            } else if (method == HttpMethod.POST && !path.contains("{")) {
                responses.removeAPIResponse("200");
                responses.addAPIResponse("201", success.description("Created."));
            }
        }
        responses.getAPIResponses().forEach((status, answer) -> addHeaders(components, path, status, answer));
    }

    private static void addHeaders(Components components, String path, String status, APIResponse answer) {
        // What is made inside of something has no address of its own.
        if (status.equals("201") && !path.contains("{")) {
            Headers.add(answer, Headers.LOCATION);
        }
        if (has(components, answer, "version", "updatedAt") || has(components, answer, "version", "ready")) {
            Headers.add(answer, Headers.ENTITY_TAG);
        }
        if (has(components, answer, "items", "next")) {
            Headers.add(answer, Headers.LINK);
        }
        if (!Access.isEditorial(path)) {
            Headers.add(answer, Headers.RATE_LIMIT, Headers.RATE_LIMIT_POLICY);
        }
        Headers.add(answer);
    }

    private static void completeRead(String path, Operation operation, APIResponse success) {
        Headers.add(success, Headers.ENTITY_TAG, Headers.CACHE_CONTROL, Headers.CACHE_STATUS);
        operation.addParameter(OASFactory.createParameter()
                .name("If-None-Match")
                .in(Parameter.In.HEADER)
                .description("The entity tag of an answer that the client has.")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(1024)));
        operation.addParameter(OASFactory.createParameter()
                .name("Cutline-At-Least")
                .in(Parameter.In.HEADER)
                .description("The `Cutline-Version` of a write: the answer is not older, whichever instance gives it.")
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .maxLength(18)
                        .pattern("^[0-9]{1,18}$")));
        var responses = operation.getResponses();
        responses.addAPIResponse(
                "304",
                Headers.add(
                        OASFactory.createAPIResponse().description("The client's answer is still good."),
                        Headers.ENTITY_TAG,
                        Headers.CACHE_CONTROL,
                        Headers.CACHE_STATUS,
                        Headers.LINK));
        if (path.startsWith("/embeds/") && !path.endsWith("/code")) {
            Headers.add(success, Headers.LINK);
        }
        if (path.startsWith("/stories/") || (Access.isForReaders(path) && path.endsWith("slug}"))) {
            Headers.add(success, Headers.LINK);
            responses.addAPIResponse(
                    "301",
                    Headers.add(
                            OASFactory.createAPIResponse().description("That was its slug before."),
                            Headers.LOCATION,
                            Headers.CACHE_CONTROL));
        }
    }

    /// Whether the answer is an object with these members.
    private static boolean has(Components components, APIResponse answer, String... members) {
        return answer.getContent() != null
                && answer.getContent().getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull)
                        .flatMap(schema -> schema.getRef() == null
                                ? Stream.of(schema)
                                : Stream.ofNullable(components.getSchemas().get(References.name(schema))))
                        .map(Schema::getProperties)
                        .filter(Objects::nonNull)
                        .anyMatch(known -> known.keySet().containsAll(List.of(members)));
    }
}
