package news.cutline.platform.contract;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import news.cutline.platform.contract.schema.References;
import news.cutline.platform.http.Writes;
import news.cutline.platform.json.JsonPatch;

/// What every write offers beside its own: to be rehearsed, to be repeated, to be said as operations.
final class SafeWriteContract {

    private static final String JSON_PATCH = "JsonPatch";
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_POINTER = 8192;

    private SafeWriteContract() {}

    static void addTo(Components components) {
        components.addSchema(
                JSON_PATCH,
                OASFactory.createSchema()
                        .addType(SchemaType.ARRAY)
                        .description(
                                "Operations on the document that GET gives, done in order, all or none (RFC 6902).")
                        .maxItems(JsonPatch.MAXIMUM_OPERATIONS)
                        .items(operation()));
    }

    private static Schema operation() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .required(List.of("op", "path"))
                .addProperty(
                        "op",
                        text("What to do.").enumeration(List.of("add", "remove", "replace", "move", "copy", "test")))
                .addProperty("path", pointer("A JSON Pointer (RFC 6901) to where it is done."))
                .addProperty("from", pointer("A JSON Pointer to what is moved or copied."))
                .addProperty(
                        "value", OASFactory.createSchema().description("What is added, put in place or tested for."));
    }

    private static Schema pointer(String description) {
        return text(description).maxLength(LONGEST_POINTER);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    static void complete(HttpMethod method, Operation operation) {
        if (method != HttpMethod.GET) {
            done(operation).forEach(answer -> Headers.add(answer, Headers.VERSION));
        }
        if (method == HttpMethod.POST) {
            operation.addParameter(idempotencyKey());
            done(operation).forEach(answer -> Headers.add(answer, Headers.REPLAYED));
        }
        if (method == HttpMethod.POST || method == HttpMethod.PUT || method == HttpMethod.PATCH) {
            operation.addParameter(validateOnly());
        }
        if (method == HttpMethod.PATCH) {
            operation
                    .getRequestBody()
                    .getContent()
                    .addMediaType(
                            JsonPatch.MEDIA_TYPE, OASFactory.createMediaType().schema(References.to(JSON_PATCH)));
        }
    }

    private static List<APIResponse> done(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("A name of your own for this request. Sent again within a day, the request is answered as"
                        + " the first time, with `Idempotency-Replayed: true`, and does nothing. Secrets are shown only"
                        + " the first time. Another body under the same key is refused (422), and so is the same request"
                        + " while the first is being served (409, see `Retry-After`).")
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .minLength(1)
                        .maxLength(LONGEST_KEY));
    }

    private static Parameter validateOnly() {
        return OASFactory.createParameter()
                .name(Writes.VALIDATE_ONLY)
                .in(Parameter.In.QUERY)
                .description("With `true`, everything is done and then undone: the answer is 200 with what would be"
                        + " there, without ids that would only then be made and with the version that it keeps, or the"
                        + " refusal.")
                .schema(OASFactory.createSchema().addType(SchemaType.BOOLEAN).defaultValue(false));
    }
}
