package news.cutline.platform.identity;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.json;

import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import io.restassured.response.Response;

import news.cutline.testing.Errand;

/// An operation of the contract.
///
/// @param least what one must be at least, as the contract says
record Operation(String id, String method, String path, String mediaType, String least) {

    Response askAs(@Nullable String token) {
        var errand = Errand.to(method, Errand.anyOf(path)).with("If-Match", "\"999\"");
        if (token != null) {
            errand.as(token);
        }
        if (!method.equals("GET") && !method.equals("DELETE")) {
            errand.bringing(Map.of("noSuchMember", 1), mediaType);
        }
        return errand.send();
    }

    static Stream<Operation> all() {
        var contract = json(given().queryParam("format", "json").get("/q/openapi"));
        return contract.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> new Operation(
                                operation.getValue().path("operationId").textValue(),
                                operation.getKey().toUpperCase(),
                                path.getKey(),
                                mediaType(operation.getValue()),
                                least(operation.getValue()))));
    }

    private static String least(JsonNode operation) {
        var security = operation.path("security");
        return security.valueStream().anyMatch(JsonNode::isEmpty)
                ? "anybody"
                : security.path(0).path("token").path(0).textValue();
    }

    private static String mediaType(JsonNode operation) {
        var content = operation.path("requestBody").path("content");
        return content.isEmpty() ? "application/json" : content.fieldNames().next();
    }
}
