package news.cutline;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.asAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/// Clients are generated from the committed contract, so a change of the code that changes it must be seen.
@QuarkusTest
class ContractTest {

    private static final Path CONTRACT = Path.of("openapi", "openapi.yaml");

    @Test
    void committed_contract_is_what_the_code_says() throws IOException {
        var generated = given().get("/q/openapi").asString();
        if ("write".equals(System.getProperty("contract"))) {
            Files.writeString(CONTRACT, generated);
        }

        assertThat(Files.readString(CONTRACT))
                .as("the contract has changed: look at it after `./mvnw test -Dtest=ContractTest -Dcontract=write`")
                .isEqualTo(generated);
    }

    /// By a filter, which every test of the service has without asking for it.
    @Test
    void every_answer_of_every_test_is_compared_with_the_contract() {
        assertThat(RestAssured.filters())
                .extracting(Object::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly("ContractCheck");
    }

    @Test
    void examples_of_new_things_work() throws IOException {
        var contract = new ObjectMapper()
                .readTree(given().queryParam("format", "json").get("/q/openapi").asString());
        var tried = new ArrayList<String>();
        for (var path : contract.get("paths").properties()) {
            var schema = path.getValue().at("/post/requestBody/content/application~1json/schema/$ref");
            var example = contract.at(schema.asText("").replace("#", "") + "/examples/0");
            if (example.isObject() && !path.getKey().contains("{")) {
                asAdmin().body(example.toString()).post(path.getKey()).then().statusCode(201);
                tried.add(path.getKey());
            }
        }

        assertThat(tried).hasSizeGreaterThanOrEqualTo(6);
    }
}
