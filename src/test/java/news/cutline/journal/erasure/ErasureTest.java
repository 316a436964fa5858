package news.cutline.journal.erasure;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.inspect;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.testing.Newsroom.Draft;

@QuarkusTest
class ErasureTest {

    @Inject
    DataSource database;

    @Test
    void erased_version_is_gone_and_its_trace_stays() throws SQLException {
        var id = corrected("Jane Doe of Mill Lane");

        erase(Map.of("kind", "credit", "id", id, "versions", List.of(1), "reason", "Court order"))
                .statusCode(201)
                .body("erased", equalTo(1));

        asAdmin()
                .get(EDITORIAL + "/credits/" + id + "/history/1")
                .then()
                .statusCode(410)
                .body("reason", equalTo("erased"));
        asAdmin().get(EDITORIAL + "/credits/" + id + "/history/2").then().statusCode(200);
        asAdmin()
                .get(EDITORIAL + "/credits/" + id + "/history")
                .then()
                .body("items.operation", contains("erase", "update", "create"));
        assertThat(query(
                        "select count(*) from journal where state::text like '%Jane Doe of Mill Lane%' and resource_id = '"
                                + id + "'"))
                .isEqualTo("0");
        assertThat(query("select state ->> 'reason' from journal where operation = 'ERASE' and resource_id = '" + id
                        + "'"))
                .isEqualTo("Court order");
        erase(Map.of("kind", "credit", "id", id, "versions", List.of(1), "reason", "Again"))
                .body("erased", equalTo(0));
    }

    @Test
    void erasures_of_nothing_are_refused() {
        var id = corrected("Jane Doe");

        erase(Map.of("kind", "article", "id", id, "versions", List.of(1), "reason", "x"))
                .statusCode(422);
        erase(Map.of("kind", "credit", "id", id, "versions", List.of(), "reason", "x"))
                .statusCode(422);
        erase(Map.of("kind", "credit", "id", id, "reason", "x"))
                .statusCode(422)
                .body("errors.pointer", contains("/versions"));
        erase(Map.of("kind", "credit", "id", id, "corrections", List.of("2026-11-03T09:12:44Z"), "reason", "x"))
                .statusCode(422)
                .body("errors.pointer", contains("/corrections/0"));
        erase(Map.of("kind", "credit", "id", id, "versions", List.of(1), "reason", " "))
                .statusCode(422);
        erase(Map.of("kind", "credit", "id", id, "versions", List.of(1), "reason", "\u200B"))
                .statusCode(422);
        erase(Map.of("kind", "credit", "id", id, "versions", List.of(1, 3), "reason", "x"))
                .statusCode(422)
                .body("errors.pointer", contains("/versions/1"));
        erase(Map.of("kind", "credit", "id", id, "versions", List.of(-1), "reason", "x"))
                .statusCode(422);
    }

    @Test
    void retry_does_not_write_again_what_was_erased() {
        var key = unique("key");
        String id = createdWith(key).statusCode(201).extract().path("id");
        change("/credits/" + id, Map.of("creditLine", "Ada Lind"));
        erase(Map.of("kind", "credit", "id", id, "versions", List.of(1), "reason", "Court order"))
                .statusCode(201);

        createdWith(key).statusCode(409).body("detail", containsString("erased"));
    }

    @Test
    void version_that_is_public_must_be_taken_back_first() {
        var story = new Draft(unique("Jane Doe")).published();
        change(story, Map.of("headline", "A woman from the village"));
        var erasure = Map.of("kind", "article", "id", story.id(), "versions", List.of(1), "reason", "Court order");

        erase(erasure).statusCode(409).body("type", equalTo("/problems/conflict"));
        asAdmin()
                .get(EDITORIAL + "/articles/" + story.id() + "/history/1")
                .then()
                .statusCode(200);

        publish(story.id());
        erase(erasure).statusCode(201);
        asAdmin()
                .get(EDITORIAL + "/articles/" + story.id() + "/history/1")
                .then()
                .statusCode(410);
    }

    @Test
    void what_stands_there_now_must_be_changed_first() {
        var id = credit("Jane Doe of Mill Lane");
        var erasure = Map.of("kind", "credit", "id", id, "versions", List.of(1), "reason", "Court order");

        erase(erasure).statusCode(409).body("type", equalTo("/problems/conflict"));

        asAdmin().header("If-Match", "*").delete(EDITORIAL + "/credits/" + id);
        erase(erasure).statusCode(201);
    }

    @Test
    void erased_words_are_kept_nowhere_else() throws SQLException {
        var name = unique("jane-doe");
        var story = new Draft(unique("Boats"))
                .with("contributors", List.of(Map.of("name", name)))
                .published();
        String preview =
                created("/articles/" + story.id() + "/preview-links", Map.of()).path("url");
        change(story, Map.of("contributors", List.of()));
        publish(story.id());

        erase(Map.of("kind", "article", "id", story.id(), "versions", List.of(1), "reason", "Court order"))
                .statusCode(201);

        given().get(URI.create(preview).getRawPath()).then().statusCode(404);
        assertThat(query("select count(*) from publication p where p::text like '%" + name + "%'"))
                .isEqualTo("0");
        assertThat(query("select count(*) from preview_link l where l::text like '%" + name + "%'"))
                .isEqualTo("0");
        assertThat(query("select count(*) from stored_answer a where a::text like '%" + name + "%'"))
                .isEqualTo("0");
        inspect("/articles/" + story.id() + "/publications").statusCode(200).body("items.number", contains(2, 1));
    }

    @Test
    void explanation_of_a_withdrawal_goes_with_what_was_withdrawn() {
        var story = new Draft(unique("Boats")).published();
        withdraw(story.id(), Map.of("reason", "editorial", "explanation", "We confused Jane Doe."));
        change(story, Map.of("standfirst", "The storm is over."));

        erase(Map.of("kind", "article", "id", story.id(), "versions", List.of(1), "reason", "Court order"))
                .statusCode(201);

        given().header("Cutline-At-Least", "0")
                .get("/v1/articles/" + story.slug())
                .then()
                .statusCode(410)
                .body("reason", equalTo("editorial"))
                .body(not(containsString("Jane Doe")));
    }

    @Test
    void report_of_an_import_forgets_what_its_page_said() {
        var name = unique("jane-doe");
        var page = imported("The boats of " + name + "\n\nThey left before dawn, said " + name + ".\n");
        String article = page.extract().path("articles[0]");
        change("/articles/" + article, Map.of("headline", "The boats", "body", List.of()));

        erase(Map.of("kind", "article", "id", article, "versions", List.of(1), "reason", "Court order"))
                .statusCode(201);

        inspect("/imports/" + page.extract().path("id"))
                .statusCode(200)
                .body(not(containsString(name)))
                .body("articles", contains(article));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set actor = 'nobody'",
                "update journal set state = null",
                "delete from journal",
                "truncate journal",
                "set local cutline.erasing = 'yes'; update journal set actor = 'nobody', state = null",
                "set local cutline.erasing = 'yes'; update journal set state = '{}'",
                "set local cutline.erasing = 'yes'; update journal set state = state || '{\"corrections\": [{}]}'",
                "set local cutline.erasing = 'yes'; delete from journal"
            })
    void database_refuses_every_other_change(String statement) {
        corrected("Jane Doe");

        assertThatThrownBy(() -> query(statement + "; select 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }

    private static String corrected(String creditLine) {
        var id = credit(creditLine);
        change("/credits/" + id, Map.of("creditLine", "Ada Lind"));
        return id;
    }

    private static ValidatableResponse createdWith(String idempotencyKey) {
        return asAdmin()
                .header("Idempotency-Key", idempotencyKey)
                .body(Map.of("creditLine", "Jane Doe of Mill Lane"))
                .post(EDITORIAL + "/credits")
                .then();
    }

    private static ValidatableResponse imported(String page) {
        return asAdmin()
                .contentType("text/plain")
                .body(page)
                .post(EDITORIAL + "/imports")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse erase(Map<String, ?> request) {
        return asAdmin().body(request).post(EDITORIAL + "/erasures").then();
    }

    private String query(String query) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var row = connection.createStatement().executeQuery(query)) {
                row.next();
                return row.getString(1);
            } finally {
                connection.rollback();
            }
        }
    }
}
