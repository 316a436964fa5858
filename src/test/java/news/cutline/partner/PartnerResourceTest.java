package news.cutline.partner;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.partner;
import static news.cutline.testing.Newsroom.secretKey;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class PartnerResourceTest {

    private static final String PARTNERS = EDITORIAL + "/partners";

    private static final Map<String, Object> DRAFT = Map.of(
            "name",
            "Hafenkurier",
            "territories",
            List.of("DE", "AT", "DE"),
            "channels",
            List.of("embed", "site", "embed"),
            "allowedOrigins",
            List.of("https://www.hafenkurier.example", "https://desk.hafenkurier.example:8443"),
            "contractFrom",
            "2026-01-01T00:00:00+01:00",
            "contractUntil",
            "2027-01-01T00:00:00+01:00");

    @Test
    void created_partner_is_read_back_with_all_its_members() {
        var created = asAdmin().body(DRAFT).post(PARTNERS);

        created.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", equalTo("https://api.cutline.test" + PARTNERS + "/" + created.path("id")))
                .body("territories", equalTo(List.of("DE", "AT")))
                .body("channels", equalTo(List.of("embed", "site")))
                .body("allowedOrigins", hasSize(2))
                .body("contractFrom", equalTo("2025-12-31T23:00:00Z"))
                .body("active", equalTo(true));
        asAdmin()
                .get(PARTNERS + "/{id}", created.<String>path("id"))
                .then()
                .statusCode(200)
                .body(equalTo(created.asString()));
    }

    @Test
    void what_a_get_gave_can_be_put_back_and_changes_nothing() {
        var created = created("/partners", DRAFT);

        asAdmin()
                .header("If-Match", "\"1\"")
                .body(created.asString())
                .put(PARTNERS + "/{id}", created.<String>path("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(equalTo(created.asString()));
    }

    @Test
    void patch_deactivates_and_a_revert_activates_again() {
        var id = partner(Map.of());

        change(id, Map.of("active", false)).statusCode(200).body("active", equalTo(false));
        asAdmin()
                .header("If-Match", "*")
                .body(Map.of("version", 1))
                .post(PARTNERS + "/{id}/revert", id)
                .then()
                .statusCode(200)
                .body("active", equalTo(true))
                .body("version", equalTo(3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name           | ""                              | /name
            territories    | ["UK"]                          | /territories/0
            territories    | ["DE", "EU"]                    | /territories/1
            territories    | ["de"]                          | /territories/0
            territories    | [null]                          | /territories/0
            channels       | []                              | /channels
            channels       | null                            | /channels
            channels       | ["site", "fax"]                 | /channels/1
            channels       | [null]                          | /channels/0
            allowedOrigins | ["http://www.example.org"]      | /allowedOrigins/0
            allowedOrigins | ["https://www.example.org/"]    | /allowedOrigins/0
            allowedOrigins | ["https://www.example.org:443"] | /allowedOrigins/0
            allowedOrigins | ["https://WWW.example.org"]     | /allowedOrigins/0
            allowedOrigins | ["https://a@www.example.org"]   | /allowedOrigins/0
            allowedOrigins | ["https://*.example.org"]       | /allowedOrigins/0
            allowedOrigins | ["https://a.example;b"]         | /allowedOrigins/0
            allowedOrigins | ["null"]                        | /allowedOrigins/0
            contractUntil  | "2025-12-31T23:00:00Z"          | /contractUntil
            contractFrom   | "2027-01-01T00:00:00Z"          | /contractUntil
            contractFrom   | "tomorrow"                      | /contractFrom
            active         | "yes"                           | /active
            keys           | []                              | /keys
            """)
    void wrong_values_are_told_by_their_place(String member, String value, String pointer) {
        var draft = new HashMap<>(DRAFT);
        draft.put(member, "VALUE");

        asAdmin()
                .body(new ObjectMapper().valueToTree(draft).toString().replace("\"VALUE\"", value))
                .post(PARTNERS)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/validation-failed"))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void list_finds_by_name() {
        var name = unique("Kurier");
        var id = partner(Map.of("name", name));

        asAdmin()
                .queryParam("q", name.toUpperCase())
                .get(PARTNERS)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)));
    }

    @Test
    void partner_that_terms_name_is_not_deleted() {
        var named = partner(Map.of());
        var credit = created(
                        "/credits",
                        Map.of("terms", Map.of("syndication", "allowed", "partners", Map.of("except", List.of(named)))))
                .<String>path("id");

        delete(named)
                .statusCode(409)
                .body("type", equalTo("/problems/in-use"))
                .body("uses.id", equalTo(List.of(credit)));
        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body("{\"terms\": null}")
                .patch(EDITORIAL + "/credits/{id}", credit)
                .then()
                .statusCode(200);
        delete(named).statusCode(204);
    }

    @Test
    void keys_of_a_deleted_partner_are_gone_and_its_history_stays() {
        var id = partner(Map.of());
        var key = secretKey(id);
        as(key).get("/v1/site").then().statusCode(200);

        delete(id).statusCode(204);

        as(key).get("/v1/site").then().statusCode(401);
        asAdmin()
                .get(PARTNERS + "/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items.operation", equalTo(List.of("delete", "issue", "create")));
    }

    @Test
    void editors_neither_read_nor_write_partners() {
        var id = partner(Map.of());
        var editor = tokenOf("editor");

        as(editor).get(PARTNERS + "/{id}", id).then().statusCode(403);
        as(editor).get(PARTNERS + "/{id}/history", id).then().statusCode(403);
        as(editor).body(DRAFT).post(PARTNERS).then().statusCode(403);
        as(tokenOf("publisher")).get(PARTNERS + "/{id}", id).then().statusCode(200);
    }

    @Test
    void rehearsed_partner_is_not_made() {
        var name = unique("Rehearsed");
        var draft = new HashMap<>(DRAFT);
        draft.put("name", name);

        asAdmin()
                .queryParam("validateOnly", true)
                .body(draft)
                .post(PARTNERS)
                .then()
                .statusCode(200)
                .body("id", nullValue());
        asAdmin().queryParam("q", name).get(PARTNERS).then().body("items", hasSize(0));
    }

    private static ValidatableResponse change(String id, Map<String, ?> members) {
        return asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(members)
                .patch(PARTNERS + "/{id}", id)
                .then();
    }

    private static ValidatableResponse delete(String id) {
        return asAdmin().header("If-Match", "*").delete(PARTNERS + "/{id}", id).then();
    }
}
