package news.cutline.demo;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.platform.time.TestClock;

@QuarkusTest
class PictureResourceTest {

    /// The last picture of the gallery.
    private static final String SNOW = "0199d6c0-0000-7000-8004-000000000015";

    private static final String ADDRESS = "/pictures/{id}.png";

    @Inject
    AgroalDataSource database;

    @Inject
    TestClock clock;

    private String before;

    @BeforeEach
    void there_is_the_medium() throws SQLException {
        if (asAdmin().get(EDITORIAL + "/media/{id}", SNOW).statusCode() == 404) {
            var made = created("/media", Map.of("kind", "image", "credit", credit("Ada Lind")));
            give(made.path("id"), SNOW);
        }
        before = asAdmin().get(EDITORIAL + "/media/{id}", SNOW).path("credit");
        mayBeShown(Map.of());
    }

    @AfterEach
    void all_is_as_it_was() {
        clock.goOn();
        isCredited(before);
        asAdmin().post(EDITORIAL + "/media/{id}/reinstate", SNOW).then().statusCode(200);
    }

    @Test
    void picture_is_sent_as_it_was_drawn_to_pages_of_every_origin() {
        var picture = read(SNOW)
                .statusCode(200)
                .contentType("image/png")
                .header("Cache-Control", "max-age=5, s-maxage=60, stale-while-revalidate=10")
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Encoding", nullValue())
                .header("Vary", "Reader-Country")
                .extract()
                .asByteArray();

        assertThat(picture).startsWith(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a);
    }

    @Test
    void unchanged_picture_is_not_sent_again() {
        var tag = read(SNOW).extract().header("ETag");

        assertThat(tag).matches("\"[^\"]+\"");
        given().header("If-None-Match", tag)
                .get(ADDRESS, SNOW)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Access-Control-Allow-Origin", "*")
                .body(equalTo(""));
        given().header("If-None-Match", "\"other\"").get(ADDRESS, SNOW).then().statusCode(200);
    }

    @Test
    void head_has_the_headers_of_get_and_no_body() {
        var get = read(SNOW).extract();

        given().head(ADDRESS, SNOW)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("ETag", get.header("ETag"))
                .header("Cache-Control", get.header("Cache-Control"))
                .header("Content-Length", String.valueOf(get.asByteArray().length))
                .body(equalTo(""));
    }

    @Test
    void browser_may_ask_first() {
        given().header("Origin", "https://front.example.org")
                .header("Access-Control-Request-Method", "GET")
                .options(ADDRESS, SNOW)
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "GET, HEAD");
    }

    @Test
    void picture_is_withheld_where_its_rights_say_so_and_nothing_is_told_of_it() {
        var tag = read(SNOW).extract().header("ETag");
        mayBeShown(Map.of("territories", Map.of("only", new String[] {"JP"}), "until", "2020-01-01T00:00:00Z"));

        given().header("If-None-Match", tag)
                .get(ADDRESS, SNOW)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .header("Access-Control-Allow-Origin", "*")
                .header("ETag", nullValue())
                .body("type", equalTo("/problems/rights-withheld"))
                .body("reasons.code", hasItems("territory", "expired"))
                .body("reasons.detail", hasItems("It may not be shown in this country."))
                .body("detail", containsString("Its use has ended."))
                .body("$", not(hasKey("creditLine")))
                .body(not(containsString("Ada Lind")));
        given().head(ADDRESS, SNOW).then().statusCode(403).body(equalTo(""));
    }

    @Test
    void no_cache_keeps_it_beyond_its_rights() {
        var now = clock.now();
        clock.stopAt(now);
        mayBeShown(Map.of("until", now.plusSeconds(3).toString()));

        read(SNOW).statusCode(200).header("Cache-Control", "max-age=3, s-maxage=3, stale-while-revalidate=0");
        clock.stopAt(now.plusSeconds(3));
        read(SNOW).statusCode(403).body("reasons.code", hasItems("expired"));
    }

    @Test
    void terms_about_others_do_not_bind_the_own_site() {
        mayBeShown(Map.of("syndication", "denied"));

        read(SNOW).statusCode(200);
    }

    @Test
    void killed_picture_is_gone_until_it_is_reinstated() {
        asAdmin()
                .body(Map.of("reason", "Called back."))
                .post(EDITORIAL + "/media/{id}/kill", SNOW)
                .then()
                .statusCode(200);

        read(SNOW).statusCode(403).header("ETag", nullValue()).body("reasons.code", contains("killed"));
        asAdmin().post(EDITORIAL + "/media/{id}/reinstate", SNOW).then().statusCode(200);

        read(SNOW).statusCode(200);
    }

    @Test
    void what_is_not_drawn_or_no_medium_is_unknown() {
        String stored = created("/media", Map.of("kind", "image", "credit", credit("Ada Lind")))
                .path("id");

        for (var unknown : new String[] {stored, UUID.randomUUID().toString(), "harbour", SNOW + "x"}) {
            read(unknown).statusCode(404).body("type", equalTo("/problems/not-found"));
        }
        given().get("/pictures/{id}.jpg", SNOW).then().statusCode(404);
        given().get("/pictures/{id}", SNOW).then().statusCode(404);
    }

    @Test
    void picture_can_only_be_read_and_only_as_png() {
        asAdmin().post(ADDRESS, SNOW).then().statusCode(405);
        given().accept("image/jpeg").get(ADDRESS, SNOW).then().statusCode(406);
        given().accept("image/avif, image/*;q=0.8").get(ADDRESS, SNOW).then().statusCode(200);
    }

    private static ValidatableResponse read(String id) {
        return given().get(ADDRESS, id).then();
    }

    private static void mayBeShown(Map<String, ?> terms) {
        isCredited(created("/credits", Map.of("creditLine", "Ada Lind", "terms", terms))
                .path("id"));
    }

    private static void isCredited(String credit) {
        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("credit", credit))
                .patch(EDITORIAL + "/media/{id}", SNOW)
                .then()
                .statusCode(200);
    }

    /// The gallery knows its media by their ids, and the API lets nobody choose one.
    private void give(String id, String newId) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update medium set id = ?::uuid where id = ?::uuid")) {
            update.setString(1, newId);
            update.setString(2, id);
            assertThat(update.executeUpdate()).isOne();
        }
    }
}
