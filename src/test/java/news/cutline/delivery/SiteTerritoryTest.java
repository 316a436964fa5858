package news.cutline.delivery;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.story;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;

import news.cutline.testing.OtherService;

/// Who is where the site is read: those of whom no proxy says anything. One who says that it does not know is another.
@QuarkusTest
@Tag("own-service")
@TestProfile(OtherService.class)
class SiteTerritoryTest {

    private static final String SHOWN = "figure";
    private static final String WITHHELD = "withheld";

    @Test
    void answer_for_where_the_site_is_read_is_not_kept_for_those_who_are_nobody_knows_where() {
        var story = germanStory();

        assertThat(List.of(lead(given(), story), lead(unknown(), story), lead(given(), story)))
                .containsExactly(SHOWN, WITHHELD, SHOWN);
    }

    @Test
    void nor_the_other_way_round() {
        var story = germanStory();

        assertThat(List.of(lead(unknown(), story), lead(given(), story), lead(unknown(), story)))
                .containsExactly(WITHHELD, SHOWN, WITHHELD);
    }

    private static RequestSpecification unknown() {
        return given().header("Reader-Country", "");
    }

    private static String germanStory() {
        var terms = Map.of("syndication", "allowed", "territories", Map.of("only", List.of("DE")));
        return story(unique("Headline"), picture("Harbour", Map.of("creditLine", "Ada Lind", "terms", terms)))
                .slug();
    }

    private static String lead(RequestSpecification reader, String slug) {
        return reader.get("/v1/articles/{slug}", slug).path("leadMedia.type");
    }
}
