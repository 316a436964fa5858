package news.cutline.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

/// The watch itself: each way in which an answer can leave the contract is noticed.
class ContractWatchTest {

    private static final String CONTRACT = """
            {"paths": {"/v1/boats/{id}": {"get": {"responses": {
              "200": {
                "headers": {"ETag": {"$ref": "#/components/headers/ETag"}, "Link": {}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Boat"}}}},
              "404": {"content": {"application/problem+json": {"schema": {"allOf": [
                {"$ref": "#/components/schemas/Problem"},
                {"properties": {"type": {"enum": ["/problems/not-found"]}, "hint": {}}}]}}}}}}}},
             "components": {
               "headers": {"ETag": {"required": true}},
               "schemas": {
                 "Boat": {"type": "object", "required": ["name"], "properties": {
                   "name": {"type": "string"}, "built": {"type": "string", "format": "date"}}},
                 "Problem": {"type": "object", "required": ["type"], "properties": {
                   "type": {"type": "string"}, "status": {"type": "integer"}}}}}}
            """;

    private final Contract contract = contract();

    @Test
    void answers_that_keep_the_contract_pass() {
        assertThat(boat("{\"name\": \"Mary\", \"built\": \"1998-05-01\"}", "ETag", "Link", "Date"))
                .isEmpty();
        assertThat(problem("{\"type\":\"/problems/not-found\",\"status\":404,\"hint\":\"x\"}"))
                .isEmpty();
    }

    @Test
    void members_that_are_wrong_missing_or_not_documented_are_noticed() {
        assertThat(boat("{\"built\": \"1998-05-01\"}", "ETag")).hasSize(1);
        assertThat(boat("{\"name\": 7}", "ETag")).hasSize(1);
        assertThat(boat("{\"name\": \"Mary\", \"built\": \"yesterday\"}", "ETag"))
                .hasSize(1);
        assertThat(boat("{\"name\": \"Mary\", \"built\": null}", "ETag")).hasSize(1);
        assertThat(boat("{\"name\": \"Mary\", \"flag\": \"NO\"}", "ETag")).hasSize(1);
    }

    @Test
    void problems_of_another_type_status_or_with_further_members_are_noticed() {
        assertThat(problem("{\"type\":\"/problems/gone\",\"status\":404,\"hint\":\"x\"}"))
                .isNotEmpty();
        assertThat(problem("{\"type\":\"/problems/not-found\",\"status\":410,\"hint\":\"x\"}"))
                .isNotEmpty();
        assertThat(problem("{\"type\":\"/problems/not-found\",\"status\":404,\"trace\":\"x\"}"))
                .isNotEmpty();
    }

    @Test
    void headers_that_are_missing_or_not_documented_are_noticed() {
        assertThat(boat("{\"name\": \"Mary\"}")).containsExactly("the header ETag is missing");
        assertThat(boat("{\"name\": \"Mary\"}", "ETag", "X-Boat"))
                .containsExactly("the header X-Boat is not documented");
    }

    @Test
    void statuses_media_types_and_addresses_that_are_not_documented_are_noticed() {
        assertThat(ask("GET", "/v1/boats/7", new Answer(202, null, Set.of(), "")))
                .hasSize(1);
        assertThat(ask("GET", "/v1/boats/7", new Answer(200, "text/html", Set.of("ETag"), "<p>")))
                .hasSize(1);
        assertThat(ask("GET", "/v1/boats/7", new Answer(200, null, Set.of("ETag"), "")))
                .hasSize(1);
        assertThat(ask("HEAD", "/v1/boats/7", new Answer(200, null, Set.of("ETag"), "")))
                .isEmpty();
        assertThat(ask("POST", "/v1/boats/7", new Answer(200, "application/json", Set.of("ETag"), "{}")))
                .isNotEmpty();
        assertThat(ask("GET", "/v1/ships", new Answer(200, "application/json", Set.of(), "{}")))
                .isNotEmpty();
    }

    private List<String> boat(String body, String... headers) {
        return ask("GET", "/v1/boats/7", new Answer(200, "application/json", Set.copyOf(Arrays.asList(headers)), body));
    }

    private List<String> problem(String body) {
        return ask("GET", "/v1/boats/7", new Answer(404, "application/problem+json", Set.of(), body));
    }

    private List<String> ask(String method, String path, Answer answer) {
        return contract.check(method, path, answer);
    }

    private static Contract contract() {
        try {
            return new Contract(new ObjectMapper().readTree(CONTRACT));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
