package news.cutline.testing.contract;

import java.net.URI;

import io.quarkus.test.junit.callback.QuarkusTestAfterTestExecutionCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.response.Response;

/// Has every answer that a test gets checked against the contract, and shows the last one of a test that failed.
/// Quarkus finds it as a service, so no test needs to know of it.
public class ContractWatch implements QuarkusTestBeforeEachCallback, QuarkusTestAfterTestExecutionCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(new ContractCheck());
    }

    /// Does to an answer that REST Assured did not get what is done to those that it gets.
    public static void check(String method, URI address, Response response) {
        ContractCheck.check(method, address.toString(), response);
    }

    @Override
    public void afterTestExecution(QuarkusTestMethodContext context) {
        if (context.getTestStatus().isTestFailed()) {
            System.err.println("The last answer before the failure: " + ContractCheck.lastAnswer());
        }
    }
}
