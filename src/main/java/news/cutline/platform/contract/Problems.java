package news.cutline.platform.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import news.cutline.platform.problem.ProblemDetails;
import news.cutline.platform.problem.ProblemType;

/// The problem answers of the operations: one component for each status, referred to wherever it can occur.
final class Problems {

    private Problems() {}

    static Map<String, APIResponse> components() {
        var byStatus = Arrays.stream(ProblemType.values())
                .collect(Collectors.groupingBy(ProblemType::status, LinkedHashMap::new, Collectors.toList()));
        var components = new LinkedHashMap<String, APIResponse>();
        byStatus.forEach((status, types) -> components.put(
                name(status),
                OASFactory.createAPIResponse()
                        .description(types.stream()
                                .map(type -> "`" + type.slug() + "`: " + type.title() + ".")
                                .collect(Collectors.joining(" ")))
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        ProblemDetails.MEDIA_TYPE,
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref("#/components/schemas/Problem"))))));
        return components;
    }

    /// Adds what can go wrong where the operation does not say itself how it answers that, and puts all answers in the
    /// order of their status.
    static void addTo(String path, HttpMethod method, Operation operation) {
        var responses = operation.getResponses();
        for (var status : statuses(path, method, operation)) {
            var own = responses.getAPIResponse(String.valueOf(status));
            if (own != null && own.getContent() != null) {
                continue;
            }
            responses.removeAPIResponse(String.valueOf(status));
            responses.addAPIResponse(
                    String.valueOf(status),
                    OASFactory.createAPIResponse().ref("#/components/responses/" + name(status)));
        }
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    }

    private static String name(int status) {
        return "Problem" + status;
    }

    private static List<Integer> statuses(String path, HttpMethod method, Operation operation) {
        var statuses = new ArrayList<>(List.of(400, 401, 406));
        var isEditorial = path.startsWith("/v1/editorial/");
        var isWrite = method != HttpMethod.GET;
        if (isEditorial) {
            statuses.add(403);
        }
        if (path.contains("{")) {
            statuses.add(404);
            if (path.startsWith("/pictures/")) {
                statuses.add(403);
            } else if (!isEditorial) {
                statuses.addAll(List.of(410, 451));
            }
        }
        if (isWrite) {
            statuses.add(409);
        }
        if (hasIfMatch(operation)) {
            statuses.addAll(List.of(412, 428));
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of(413, 415, 422));
        }
        statuses.addAll(List.of(500, 503));
        return statuses;
    }

    private static boolean hasIfMatch(Operation operation) {
        return Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }
}
