package news.cutline.platform.contract;

import static news.cutline.platform.problem.ProblemType.ADDRESS_TOO_LONG;
import static news.cutline.platform.problem.ProblemType.HEADERS_TOO_LARGE;
import static news.cutline.platform.problem.ProblemType.MALFORMED_REQUEST;
import static news.cutline.platform.problem.ProblemType.METHOD_NOT_ALLOWED;
import static news.cutline.platform.problem.ProblemType.PAYLOAD_TOO_LARGE;
import static news.cutline.platform.problem.ProblemType.UNSUPPORTED_MEDIA_TYPE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import news.cutline.platform.contract.schema.References;
import news.cutline.platform.problem.ProblemDetails;
import news.cutline.platform.problem.ProblemType;

/// The problem answers of the operations: one component for each status, referred to wherever it can occur. Each names
/// the types of its problems and the members that they carry, so that clients can tell them apart by `type`.
final class Problems {

    /// What any request can be refused for before it reaches an operation.
    private static final List<ProblemType> ANYWHERE = List.of(
            MALFORMED_REQUEST,
            METHOD_NOT_ALLOWED,
            PAYLOAD_TOO_LARGE,
            ADDRESS_TOO_LONG,
            UNSUPPORTED_MEDIA_TYPE,
            HEADERS_TOO_LARGE);

    private static final String OTHER = "default";

    private Problems() {}

    static Map<String, APIResponse> components() {
        var byStatus = Arrays.stream(ProblemType.values())
                .collect(Collectors.groupingBy(ProblemType::status, LinkedHashMap::new, Collectors.toList()));
        var components = new LinkedHashMap<String, APIResponse>();
        byStatus.forEach((status, types) -> components.put(
                name(String.valueOf(status)),
                Headers.add(component(types, ProblemMembers.of(status)), headers(status))));
        Objects.requireNonNull(components.get(name("409")))
                .addHeader(
                        "Retry-After",
                        OASFactory.createHeader()
                                .description(
                                        "After how many seconds to try again, where the same request is being served.")
                                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        components.put(name(OTHER), Headers.add(component(ANYWHERE, Map.of())));
        return components;
    }

    /// Adds what can go wrong where the operation does not say itself how it answers that, and puts all answers in the
    /// order of their status.
    static void addTo(String path, HttpMethod method, Operation operation) {
        var responses = operation.getResponses();
        var statuses = statuses(path, method, operation).stream()
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        statuses.add(OTHER);
        for (var status : statuses) {
            var own = responses.getAPIResponse(status);
            if (own != null && own.getContent() != null) {
                continue;
            }
            responses.removeAPIResponse(status);
            responses.addAPIResponse(
                    status, OASFactory.createAPIResponse().ref("#/components/responses/" + name(status)));
        }
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    }

    private static APIResponse component(List<ProblemType> types, Map<String, Schema> members) {
        var addresses = types.stream().<Object>map(ProblemType::address).toList();
        var properties = new LinkedHashMap<String, Schema>();
        properties.put(
                "type", OASFactory.createSchema().addType(SchemaType.STRING).enumeration(addresses));
        properties.putAll(members);
        var schema = OASFactory.createSchema()
                .addAllOf(References.to("Problem"))
                .addAllOf(OASFactory.createSchema().addType(SchemaType.OBJECT).properties(properties));
        return OASFactory.createAPIResponse()
                .description(types.stream()
                        .map(type -> "`" + type.slug() + "`: " + type.title() + ".")
                        .collect(Collectors.joining(" ")))
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemDetails.MEDIA_TYPE,
                                OASFactory.createMediaType().schema(schema)));
    }

    private static Headers[] headers(int status) {
        return switch (status) {
            case 401 -> new Headers[] {Headers.AUTHENTICATE, Headers.RATE_LIMIT, Headers.RATE_LIMIT_POLICY};
            case 412, 428 -> new Headers[] {Headers.ENTITY_TAG};
            case 429 -> new Headers[] {Headers.RETRY_AFTER, Headers.RATE_LIMIT, Headers.RATE_LIMIT_POLICY};
            case 503 -> new Headers[] {Headers.RETRY_AFTER, Headers.RATE_LIMIT, Headers.RATE_LIMIT_POLICY};
            case 400, 403, 404, 406, 410, 451, 501 -> new Headers[] {Headers.RATE_LIMIT, Headers.RATE_LIMIT_POLICY};
            default -> new Headers[0];
        };
    }

    private static String name(String status) {
        return status.equals(OTHER) ? "ProblemAnywhere" : "Problem" + status;
    }

    private static List<Integer> statuses(String path, HttpMethod method, Operation operation) {
        var statuses = new ArrayList<>(List.of(400, 401, 406));
        var isWrite = method != HttpMethod.GET;
        // Partners are held to the channels and countries of their contract.
        if (Access.isEditorial(path) || hasParameter(operation, "channel") || Access.isPreview(path)) {
            statuses.add(403);
        }
        if (!Access.isEditorial(path)) {
            statuses.add(429);
        }
        if (path.contains("{")) {
            statuses.add(404);
            if (Access.isForReaders(path) && !Access.isPreview(path)) {
                statuses.addAll(List.of(410, 451));
            }
            if (Access.isOfHistory(path)) {
                statuses.add(410);
            }
            if (Access.isFile(path)) {
                statuses.add(403);
            }
        }
        if (path.startsWith("/oembed")) {
            statuses.add(404);
        }
        if (hasParameter(operation, "format")) {
            statuses.add(501);
        }
        if (isWrite || hasParameter(operation, "partner")) {
            statuses.add(409);
        }
        if (hasParameter(operation, "If-Match")) {
            statuses.addAll(List.of(412, 428));
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of(408, 413, 415, 422));
        }
        statuses.addAll(List.of(500, 503));
        return statuses;
    }

    private static boolean hasParameter(Operation operation, String name) {
        return Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .anyMatch(parameter -> name.equals(parameter.getName()));
    }
}
