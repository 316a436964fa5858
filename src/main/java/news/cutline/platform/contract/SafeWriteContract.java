package news.cutline.platform.contract;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import news.cutline.platform.http.Writes;
import news.cutline.platform.json.JsonPatch;

/// What every write offers beside its own: to be rehearsed, to be repeated, to be said as operations.
final class SafeWriteContract {

    private static final String JSON = "application/json";
    private static final String JSON_PATCH = "JsonPatch";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final int LONGEST_KEY = 255;

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
                .addProperty("path", text("A JSON Pointer (RFC 6901) to where it is done."))
                .addProperty("from", text("A JSON Pointer to what is moved or copied."))
                .addProperty(
                        "value", OASFactory.createSchema().description("What is added, put in place or tested for."));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    static void addTo(HttpMethod method, Operation operation) {
        if (method == HttpMethod.POST) {
            operation.addParameter(idempotencyKey());
        }
        if (method == HttpMethod.POST || method == HttpMethod.PUT || method == HttpMethod.PATCH) {
            operation.addParameter(validateOnly());
            describeRehearsal(operation);
        }
        if (method == HttpMethod.PATCH) {
            operation
                    .getRequestBody()
                    .getContent()
                    .addMediaType(
                            JsonPatch.MEDIA_TYPE,
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref(SCHEMAS + JSON_PATCH)));
        }
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
                        + " there, without the version and the ids that it would get, or the refusal.")
                .schema(OASFactory.createSchema().addType(SchemaType.BOOLEAN).defaultValue(false));
    }

    private static void describeRehearsal(Operation operation) {
        var responses = operation.getResponses();
        if (responses.getAPIResponse("201") != null && responses.getAPIResponse("200") == null) {
            responses.addAPIResponse(
                    "200",
                    OASFactory.createAPIResponse()
                            .description("With `validateOnly`: what would be made.")
                            .content(OASFactory.createContent()
                                    .addMediaType(
                                            JSON,
                                            OASFactory.createMediaType()
                                                    .schema(OASFactory.createSchema()
                                                            .addType(SchemaType.OBJECT)))));
        }
    }
}
