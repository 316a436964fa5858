package news.cutline.journal.history;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.idOf;
import static news.cutline.testing.Newsroom.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class TokenHistoryTest {

    @Test
    void what_became_of_a_token_is_told_also_after_it_was_revoked() {
        var name = unique("tool");
        var created = created("/tokens", Map.of("name", name, "role", "editor"));
        String secret = created.path("token");
        var token = "/tokens/" + idOf(created);
        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("role", "publisher"))
                .patch(EDITORIAL + token)
                .then()
                .statusCode(200);
        asAdmin().header("If-Match", "*").delete(EDITORIAL + token).then().statusCode(204);

        get(token + "/history")
                .statusCode(200)
                .body("items.operation", contains("delete", "update", "create"))
                .body("items.version", contains(2, 2, 1));
        get(token + "/history/1")
                .statusCode(200)
                .body("state.name", equalTo(name))
                .body("state.role", equalTo("editor"))
                .body(not(containsString(secret)));
        get(token + "/diff?from=1&to=2")
                .statusCode(200)
                .body("patch", contains(Map.of("op", "replace", "path", "/role", "value", "publisher")));
    }

    @Test
    void only_admins_may_look() {
        var created = created("/tokens", Map.of("name", unique("tool"), "role", "publisher"));

        as(created.path("token"))
                .get(EDITORIAL + "/tokens/" + idOf(created) + "/history")
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_no_token_or_no_version_of_it_is_not_found() {
        var token = "/tokens/" + idOf(created("/tokens", Map.of("name", unique("tool"), "role", "editor")));

        get("/tokens/0199d6c0-0000-7000-8000-000000000000/history").statusCode(404);
        get(token + "/history/2").statusCode(404);
        get(token + "/diff?from=1&to=2").statusCode(404);
        get(token + "/diff?from=1").statusCode(400);
    }

    private static ValidatableResponse get(String path) {
        return asAdmin().get(EDITORIAL + path).then();
    }
}
