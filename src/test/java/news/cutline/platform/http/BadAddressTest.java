package news.cutline.platform.http;

import static io.restassured.RestAssured.given;
import static news.cutline.platform.http.RawRequest.answer;
import static news.cutline.platform.http.RawRequest.ask;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/// Addresses and parameters that nobody should ask by: each gets its problem, and never the answer to something else.
@QuarkusTest
class BadAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=1e9",
                "limit=",
                "q=",
                "q",
                "q=%00",
                "q=a%00b",
                "q=%C0%AF",
                "q=%ED%A0%80",
                "q=%FF",
                "q=%zz",
                "q=a&q=b",
                "updatedSince=",
                "updatedSince=2026-11-23T20:15:00",
                "updatedSince=2026-11-23",
                "updatedSince=%2B999999999-01-01T00:00:00Z",
                "updatedSince=-999999999-01-01T00:00:00Z",
                "cursor=",
                "cursor=AAAA"
            })
    void parameters_that_say_nothing_or_nonsense_are_malformed(String query) throws IOException {
        malformed(EDITORIAL + "/credits?" + query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles?media=x",
                "articles?media=1-1-1-1-1",
                "articles/01a21f14-6118-7f13-bd3c-87203354a3ea/diff?from=1&to=99999999999999999999",
                "articles/01a21f14-6118-7f13-bd3c-87203354a3ea/diff?from=one&to=2"
            })
    void parameter_that_is_no_id_or_number_is_malformed(String query) throws IOException {
        malformed(EDITORIAL + "/" + query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "section=",
                "tag=",
                "language=",
                "contributor=",
                "contributor=%00",
                "contributor=%FF",
                "publishedFrom=",
                "publishedBefore=%2B999999999-01-01T00:00:00Z",
                "sort=",
                "total="
            })
    void filter_that_says_nothing_is_not_answered_with_everything(String query) throws IOException {
        assertThat(ask("GET /v1/articles?" + query)).startsWith("HTTP/1.1 400").contains("/problems/malformed-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/articles/%00", "/v1/articles/a%00b", "/v1/articles/%C0%AF", "/v1/articles/%zz", "/%00"})
    void addresses_that_are_no_text_are_malformed(String path) throws IOException {
        malformed(path);
    }

    /// Caches, quotas and browsers know an address by what is written.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//v1/site",
                "/v1//site",
                "/./v1/site",
                "/x/../v1/site",
                "/q/../v1/site",
                "/q/%2e%2E/v1/site",
                "/v1/editorial/../site",
                "/%761/site",
                "/v1;x=1/site",
                "/v1/site;x"
            })
    void address_is_written_in_one_form(String path) throws IOException {
        malformed(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET a:b", "GET mailto:x", "CONNECT example.org:443", "GET urn:x?y"})
    void what_is_no_address_of_a_host_is_not_found(String request) throws IOException {
        assertThat(ask(request)).startsWith("HTTP/1.1 404").contains("/problems/not-found");
    }

    @Test
    void request_without_a_host_gets_a_problem_too() throws IOException {
        assertThat(answer("GET /v1/articles HTTP/1.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "/problems/malformed-request");
    }

    @Test
    void unknown_parameters_are_refused() {
        for (var name : List.of("status", "draft", "preview", "filter", "access_token", "Limit")) {
            given().queryParam(name, "1")
                    .get("/v1/articles")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/unknown-parameter"));
        }
    }

    private static void malformed(String address) throws IOException {
        assertThat(ask("GET " + address)).startsWith("HTTP/1.1 400").contains("/problems/malformed-request");
    }
}
