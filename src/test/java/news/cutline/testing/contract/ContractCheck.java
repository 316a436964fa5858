package news.cutline.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.function.Supplier;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/// Compares each answer with the OpenAPI document: what is not documented must not be sent.
class ContractCheck implements Filter {

    /// Everything below must be documented; elsewhere are pages for people, which are checked where they are.
    private static final String ROOT = "/v1/";

    private static volatile Supplier<String> lastAnswer = () -> "none";

    static String lastAnswer() {
        return lastAnswer.get();
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        check(request.getMethod(), request.getURI(), response);
        return response;
    }

    static void check(String method, String address, Response response) {
        lastAnswer = () -> describe(method, address, response);
        var path = URI.create(address).getRawPath();
        if (path.startsWith("/q/") || isRehearsedCreation(method, address, response) || isCut(address, response)) {
            return;
        }
        var contract = Contract.get();
        if (path.startsWith(ROOT) || contract.knows(path)) {
            assertThat(contract.check(method, path, Answer.of(response)))
                    .as(() -> "differences between the contract and " + describe(method, address, response))
                    .isEmpty();
        }
    }

    private static String describe(String method, String address, Response response) {
        return "%s %s → %d: %s".formatted(method, address, response.statusCode(), response.asString());
    }

    /// What would be made has no id yet. The contract tells that of the parameter and not among the answers, where it
    /// would take the certainty of an id from every client that really makes something.
    private static boolean isRehearsedCreation(String method, String address, Response response) {
        return method.equals("POST") && response.statusCode() == 200 && address.contains("validateOnly=true");
    }

    /// Cards without members that are always there otherwise. The contract tells that of the parameter, for the same
    /// reason.
    private static boolean isCut(String address, Response response) {
        return response.statusCode() == 200 && address.matches(".*[?&]fields=.*");
    }
}
