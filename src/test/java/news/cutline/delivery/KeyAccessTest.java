package news.cutline.delivery;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.partner;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.secretKey;
import static news.cutline.testing.Newsroom.story;
import static news.cutline.testing.Newsroom.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;

import news.cutline.testing.OtherService;

/// Who gets what where the publisher's own front ends must identify themselves as well.
@QuarkusTest
@Tag("own-service")
@TestProfile(OtherService.class)
class KeyAccessTest {

    @Test
    void whoever_shows_no_key_is_anybody() {
        var story = story(unique("Headline"), picture("Harbour", "Ada Lind"));

        for (var stranger : List.of(given(), as(secretKey(partner(Map.of()))))) {
            given().spec(stranger)
                    .get("/v1/articles/{slug}", story.slug())
                    .then()
                    .statusCode(200)
                    .body("leadMedia.reasons.code", equalTo(List.of("syndication-unknown")));
        }
        asAdmin().get("/v1/articles/{slug}", story.slug()).then().body("leadMedia.type", equalTo("figure"));
    }

    @Test
    void what_the_own_front_end_gets_is_nobody_elses_to_keep() {
        var story = story(unique("Headline"), picture("Harbour", "Ada Lind"));

        for (var path : List.of("/v1/articles", "/v1/articles/" + story.slug(), "/v1/tags")) {
            asAdmin().get(path).then().statusCode(200).header("Cache-Control", "private, max-age=5");
            given().get(path).then().statusCode(200).header("Cache-Control", containsString("s-maxage=60"));
        }
    }

    @Test
    void start_page_shows_to_everybody_what_anybody_may_have() {
        var terms = Map.of("syndication", "denied");
        var picture = picture("Harbour", Map.of("creditLine", "Ada Lind", "terms", terms));
        var story = story(unique("Headline"), picture);

        for (RequestSpecification reader : List.of(given(), as(secretKey(partner(Map.of()))), asAdmin())) {
            given().spec(reader)
                    .get("/")
                    .then()
                    .statusCode(200)
                    .body(containsString(story.slug()))
                    .body(not(containsString("media.example.org")));
        }
    }
}
