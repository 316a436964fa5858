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
        lastAnswer = () -> describe(request, response);
        var path = URI.create(request.getURI()).getRawPath();
        if (path.startsWith("/q/") || isRehearsedCreation(request, response) || isCut(request, response)) {
            return response;
        }
        var contract = Contract.get();
        if (path.startsWith(ROOT) || contract.knows(path)) {
            assertThat(contract.check(request.getMethod(), path, Answer.of(response)))
                    .as("differences between the contract and %s", describe(request, response))
                    .isEmpty();
        }
        return response;
    }

    private static String describe(FilterableRequestSpecification request, Response response) {
        return "%s %s → %d: %s"
                .formatted(request.getMethod(), request.getURI(), response.statusCode(), response.asString());
    }

    /// What would be made has no id yet. The contract tells that of the parameter and not among the answers, where it
    /// would take the certainty of an id from every client that really makes something.
    private static boolean isRehearsedCreation(FilterableRequestSpecification request, Response response) {
        return request.getMethod().equals("POST")
                && response.statusCode() == 200
                && request.getURI().contains("validateOnly=true");
    }

    /// Cards without members that are always there otherwise. The contract tells that of the parameter, for the same
    /// reason.
    private static boolean isCut(FilterableRequestSpecification request, Response response) {
        return response.statusCode() == 200 && request.getURI().matches(".*[?&]fields=.*");
    }
}
