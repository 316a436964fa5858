package news.cutline.platform.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import news.cutline.platform.contract.schema.Alternatives;
import news.cutline.platform.contract.schema.Limits;
import news.cutline.platform.contract.schema.RecordSchemas;
import news.cutline.platform.contract.schema.RequestBodies;
import news.cutline.platform.contract.schema.UsedComponents;
import news.cutline.platform.json.KebabCase;

/// Completes the generated document when the service is built. Filters of features, which add what only they know, go
/// before it.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class ContractFilter implements OASFilter {

    private static final String IF_MATCH = "If-Match";

    private final IndexView code;

    public ContractFilter(IndexView code) {
        this.code = code;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(ContractFilter::asWritten)
                    .toList());
        }
        return Limits.addTo(schema);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        components.setSecuritySchemes(
                Map.of(
                        Access.SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("opaque")
                                .description(
                                        "A staff token, or to read as a partner its secret key, as `Authorization: Bearer …` (RFC 6750).")));
        components.setResponses(Problems.components());
        SafeWriteContract.addTo(components);
        components.setHeaders(Headers.components());
        Alternatives.complete(components);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> complete(components, path, method, operation)));
        var records = new RecordSchemas(code);
        records.order(document);
        RequestBodies.complete(document);
        records.require(document);
        document.setTags(Tags.of(document));
        // Relative to this document, so that it holds behind any path prefix.
        document.setServers(List.of(OASFactory.createServer()
                .url("..")
                .description("Where this document is: in production, on staging or local.")
                .extensions(Map.of("x-internal", false))));
        UsedComponents.keep(document);
    }

    /// Constants in upper case are those of our enums; everything else was written by hand.
    private static Object asWritten(Object constant) {
        return constant instanceof String text && text.equals(text.toUpperCase(Locale.ROOT))
                ? KebabCase.of(text)
                : constant;
    }

    private static void complete(Components components, String path, HttpMethod method, Operation operation) {
        if (operation.getOperationId() == null) {
            operation.setOperationId(OperationName.of(path, method));
        }
        for (var parameter : Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
            complete(parameter);
        }
        operation.setSummary(Nouns.name(path, operation.getSummary()));
        Access.addTo(path, operation);
        Answered.complete(components, path, method, operation);
        if (Access.isEditorial(path)) {
            SafeWriteContract.complete(method, operation);
        }
        Problems.addTo(path, method, operation);
    }

    private static void complete(Parameter parameter) {
        if (IF_MATCH.equals(parameter.getName())) {
            parameter
                    .required(true)
                    .example("*")
                    .description("The version that is meant, such as `\"3\"`: the entity tag of the last answer. "
                            + "`*` means any.");
        }
        var schema = parameter.getSchema();
        if (schema != null && isText(schema)) {
            // No longer than the longest address or header that the service reads.
            schema.setMaxLength(parameter.getIn() == Parameter.In.HEADER ? 1024 : 2048);
        }
    }

    private static boolean isText(Schema schema) {
        return Objects.requireNonNullElse(schema.getType(), List.<SchemaType>of())
                        .contains(SchemaType.STRING)
                && schema.getMaxLength() == null
                && schema.getEnumeration() == null;
    }
}
