package news.cutline.testing.contract;

import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.restassured.http.Header;
import io.restassured.response.Response;

/// What a client sees of an answer.
record Answer(int status, @Nullable String mediaType, Set<String> headers, String body) {

    /// Said once for all answers, by HTTP, by browsers and by the caches in front rather than by the contract.
    private static final Set<String> GENERAL = Set.of(
            "access-control-allow-headers",
            "access-control-allow-methods",
            "access-control-expose-headers",
            "access-control-max-age",
            "cache-control",
            "cdn-cache-control",
            "connection",
            "content-encoding",
            "content-length",
            "content-security-policy",
            "content-type",
            "cross-origin-resource-policy",
            "date",
            "permissions-policy",
            "referrer-policy",
            "strict-transport-security",
            "transfer-encoding",
            "vary",
            "x-content-type-options",
            "x-robots-tag",
            "xkey");

    static Answer of(Response response) {
        var type = response.contentType();
        var headers = response.headers().asList().stream().map(Header::getName).collect(Collectors.toSet());
        return new Answer(
                response.statusCode(),
                type == null || type.isBlank() ? null : type.split(";")[0].strip(),
                headers,
                response.asString());
    }

    /// The headers that the contract must name.
    Set<String> particularHeaders() {
        return headers.stream()
                .filter(header -> !GENERAL.contains(header.toLowerCase()))
                .collect(Collectors.toSet());
    }

    boolean isProblem() {
        return "application/problem+json".equals(mediaType);
    }
}
