package news.cutline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

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
}
