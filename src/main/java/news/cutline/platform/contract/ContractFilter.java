package news.cutline.platform.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import news.cutline.platform.json.KebabCase;

/// Completes the generated document when the service is built.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String EDITORIAL = "/v1/editorial/";
    private static final String IF_MATCH = "If-Match";

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(ContractFilter::asWritten)
                    .toList());
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        components.setSecuritySchemes(Map.of(
                "token",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("A staff token, as `Authorization: Bearer …`.")));
        components.setResponses(Problems.components());
        SafeWriteContract.addTo(components);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    complete(path, method, operation);
                    if (path.startsWith(EDITORIAL)) {
                        SafeWriteContract.addTo(components, method, operation);
                    }
                    Problems.addTo(path, method, operation);
                }));
    }

    /// Constants in upper case are those of our enums; everything else was written by hand.
    private static Object asWritten(Object constant) {
        return constant instanceof String text && text.equals(text.toUpperCase(Locale.ROOT))
                ? KebabCase.of(text)
                : constant;
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        if (operation.getOperationId() == null) {
            operation.setOperationId(OperationName.of(path, method));
        }
        for (var parameter : Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
            if (IF_MATCH.equals(parameter.getName())) {
                parameter
                        .required(true)
                        .example("*")
                        .description(
                                "The version that is meant, such as `\"3\"`: the entity tag of the last answer. `*` means any.");
            }
        }
        var success = operation.getResponses().getAPIResponse("200");
        if (success == null || operation.getResponses().getAPIResponse("201") != null) {
            return;
        }
        success.setDescription("Done.");
        if (!path.startsWith(EDITORIAL)) {
            completeRead(operation, success);
        } else if (method == HttpMethod.POST && !path.contains("{")) {
            operation.getResponses().removeAPIResponse("200");
            operation
                    .getResponses()
                    .addAPIResponse(
                            "201",
                            success.description("Created.")
                                    .addHeader("Location", header("Where it is."))
                                    .addHeader("ETag", header("Its version.")));
        } else if (path.contains("{id}") && !path.endsWith("uses")) {
            success.addHeader("ETag", header("Its version."));
        }
    }

    private static void completeRead(Operation operation, APIResponse success) {
        success.addHeader("ETag", header("Stands for these very bytes."))
                .addHeader(
                        "Cache-Control", header("How long caches may keep the answer: never longer than it stands."));
        operation.addParameter(OASFactory.createParameter()
                .name("If-None-Match")
                .in(Parameter.In.HEADER)
                .description("The entity tag of an answer that the client has.")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        operation
                .getResponses()
                .addAPIResponse(
                        "304", OASFactory.createAPIResponse().description("The client's answer is still good."));
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
