package news.cutline.testing.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/// Has every answer that a test gets checked against the contract. Quarkus finds it as a service, so no test needs to
/// know of it.
public class ContractWatch implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(new ContractCheck());
    }
}
