package news.cutline.platform.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.json;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/// What clients send that nobody should: each gets its problem, and nothing of it is stored.
@QuarkusTest
class BadInputTest {

    private static final String CREDITS = EDITORIAL + "/credits";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"creditLine\": \"a\"",
                "{\"creditLine\": \"a\"} {}",
                "{\"creditLine\": \"a\", \"creditLine\": \"b\"}",
                "{'creditLine': 'a'}",
                "{/* */}",
                "{\"copyrightYear\": NaN}",
                "{\"creditLine\": \"a\0b\"}"
            })
    void broken_json_is_malformed(String body) {
        refused(400, "malformed-request", body.getBytes(UTF_8));
    }

    @Test
    void json_is_nested_32_deep_at_most() {
        refused(400, "malformed-request", ("[".repeat(33) + "]".repeat(33)).getBytes(UTF_8));
        refused(400, "malformed-request", "{\"a\":".repeat(100_000).getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u00c0\u00af", "\u00e0\u0080\u00af", "\u00ed\u00a0\u0080", "\u00f4\u0090\u0080\u0080", "\u00ff"
            })
    void bytes_that_are_not_utf_8_are_malformed(String bytes) {
        refused(400, "malformed-request", ("{\"creditLine\": \"" + bytes + "\"}").getBytes(ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\ud800", "\\udc00b", "\\u0007", "\\ufffe"})
    void characters_that_cannot_be_kept_are_not_valid(String character) {
        refused(422, "validation-failed", ("{\"creditLine\": \"" + character + "\"}").getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "\"a\"",
                "{\"noSuchMember\": 1}",
                "{\"creditLine\": 1}",
                "{\"copyrightYear\": \"2026\"}",
                "{\"copyrightYear\": 2026.5}",
                "{\"creators\": {}}",
                "{\"terms\": []}",
                "{\"supplierCategory\": 1}",
                "{\"id\": \"0199d6c0-0000-7000-8000-000000000000\"}",
                "{\"\\ud800\": 1}"
            })
    void wrong_types_and_unknown_members_are_not_valid(String body) {
        refused(422, "validation-failed", body.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2026-11-23T20:15:00\"",
                "\"2026-11-23\"",
                "\"2026-11-23T20:15:00Z \"",
                "\"+999999999-01-01T00:00:00Z\"",
                "\"-0001-01-01T00:00:00Z\"",
                "\"1795464900\"",
                "1795464900",
                "\"\""
            })
    void instants_are_written_in_one_form(String instant) {
        asAdmin()
                .body("{\"name\": \"Desk\", \"role\": \"editor\", \"expiresAt\": " + instant + "}")
                .post(EDITORIAL + "/tokens")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/expiresAt")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2026-02-30\"",
                "\"20261123\"",
                "\"2026-11-23T20:15:00Z\"",
                "\"+999999999-12-31\"",
                "20261123",
                "[2026, 11, 23]"
            })
    void dates_are_written_in_one_form(String date) {
        asAdmin()
                .body("{\"kind\": \"image\", \"credit\": {}, \"createdOn\": " + date + "}")
                .post(EDITORIAL + "/media")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/createdOn")))
                .body("detail", equalTo("must be a date, such as 2026-11-23"));
    }

    @Test
    void instants_are_kept_to_the_microsecond() {
        created(
                        "/tokens",
                        Map.of("name", unique("Desk"), "role", "editor", "expiresAt", "2030-01-01T00:00:00.123456789Z"))
                .then()
                .body("expiresAt", equalTo("2030-01-01T00:00:00.123456Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Type:\r\n", "Content-Type: application/xml\r\n"})
    void body_of_no_known_type_is_unsupported(String header) throws IOException {
        for (var path : List.of(CREDITS, EDITORIAL + "/imports")) {
            assertThat(RawRequest.ask("POST " + path, header + "Content-Length: 2\r\n", "{}"))
                    .startsWith("HTTP/1.1 415")
                    .contains("/problems/unsupported-media-type");
        }
    }

    @Test
    void body_in_another_transfer_coding_is_not_understood() throws IOException {
        assertThat(RawRequest.ask(
                        "POST " + CREDITS,
                        "Content-Type: application/json\r\nTransfer-Encoding: gzip, chunked\r\n",
                        "2\r\n{}\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("/problems/malformed-request");
    }

    @Test
    void bodies_of_10_megabytes_are_too_large() {
        refused(413, "payload-too-large", new byte[10_000_000]);
    }

    @Test
    void chunked_bodies_of_10_megabytes_are_too_large() throws IOException {
        var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";

        assertThat(RawRequest.ask(
                        "POST " + CREDITS,
                        "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n",
                        chunk.repeat(40) + "0\r\n\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("/problems/payload-too-large");
    }

    private static void refused(int status, String problem, byte[] body) {
        var before = newest();
        asAdmin()
                .contentType("application/json")
                .body(body)
                .post(CREDITS)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + problem));
        assertThat(newest()).isEqualTo(before);
    }

    private static String newest() {
        return json(asAdmin().queryParam("limit", 1).get(CREDITS))
                .at("/items/0/id")
                .textValue();
    }
}
