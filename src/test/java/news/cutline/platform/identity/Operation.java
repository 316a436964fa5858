package news.cutline.platform.identity;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.restassured.response.Response;

/// An operation of the contract.
///
/// @param least what one must be at least, as the contract says
record Operation(String id, String method, String path, String mediaType, String least) {

    Response askAs(@Nullable String token) {
        var request = given().header("If-Match", "\"999\"").contentType(mediaType);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!method.equals("GET") && !method.equals("DELETE")) {
            request.body("{\"noSuchMember\": 1}");
        }
        return request.request(method, path.replaceAll("\\{[^}]*}", "0199d6c0-0000-7000-8000-000000000000"));
    }

    static Stream<Operation> all() {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().queryParam("format", "json").get("/q/openapi").path("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().entrySet().stream()
                        .map(operation -> new Operation(
                                (String) operation.getValue().get("operationId"),
                                operation.getKey().toUpperCase(),
                                path.getKey(),
                                mediaType(operation.getValue()),
                                least(operation.getValue()))));
    }

    @SuppressWarnings("unchecked")
    private static String least(Map<String, Object> operation) {
        var security = (List<Map<String, List<String>>>) operation.get("security");
        return security.contains(Map.<String, List<String>>of())
                ? "anybody"
                : security.getFirst().get("token").getFirst();
    }

    @SuppressWarnings("unchecked")
    private static String mediaType(Map<String, Object> operation) {
        var body = (Map<String, Map<String, Object>>) operation.get("requestBody");
        return body == null
                ? "application/json"
                : body.get("content").keySet().iterator().next();
    }
}
