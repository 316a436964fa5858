package news.cutline.page.oembed;

import static io.restassured.RestAssured.given;
import static news.cutline.page.oembed.OembedQuestions.API;
import static news.cutline.page.oembed.OembedQuestions.ask;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.partner;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.publishableKey;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.video;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;

/// What programs are told to show for the address of an embed or a picture, and for whom.
@QuarkusTest
class OembedKindsTest {

    private static final Map<String, String> FOR_ALL = Map.of("syndication", "allowed");

    @Test
    void video_of_a_public_story_is_a_video() {
        var video = video(Map.of());
        showing(Map.of("type", "embed", "embed", video)).published();

        ask(API + "/embeds/" + video)
                .statusCode(200)
                .body("type", equalTo("video"))
                .body("title", equalTo("The lifeboat leaves"))
                .body("author_name", equalTo("Example Video"))
                .body("width", equalTo(600))
                .body("height", greaterThan(458))
                .body(
                        "html",
                        allOf(startsWith("<blockquote>"), containsString("src=\"" + API + "/embeds/" + video + "\"")))
                .body("html", not(containsString("player.example.org")));
    }

    @Test
    void picture_of_a_public_story_comes_with_its_credit() {
        var medium = picture("The harbour", Map.of("creditLine", "Ada Lind/Wire", "terms", FOR_ALL));
        showing(figure(medium)).published();

        ask(API + "/embeds/media/" + medium)
                .statusCode(200)
                .body("type", equalTo("rich"))
                .body("title", equalTo("The harbour"))
                .body("html", containsString("The harbour</a> Ada Lind/Wire</blockquote>"))
                .body("html", containsString("src=\"" + API + "/embeds/media/" + medium + "\""))
                .body("thumbnail_url", startsWith("https://media.example.org/"))
                .body("cutline_credit", equalTo("Ada Lind/Wire"));
    }

    @Test
    void poster_of_an_embed_comes_with_its_own_credit() {
        var poster = picture(
                "The poster", Map.of("creditLine", "Bo Lund/Wire", "copyrightNotice", "© Wire", "terms", FOR_ALL));
        var video = video(Map.of("poster", poster));
        showing(Map.of("type", "embed", "embed", video)).published();

        ask(API + "/embeds/" + video)
                .statusCode(200)
                .body("thumbnail_url", startsWith("https://media.example.org/"))
                .body("cutline_credit", equalTo("Example Video/Ada Lind · Bo Lund/Wire"))
                .body("cutline_copyright", equalTo("© Wire"))
                .body("html", containsString("</a> Example Video/Ada Lind · Bo Lund/Wire</blockquote>"));
        given().queryParams("url", API + "/embeds/" + video, "maxwidth", 600)
                .get("/oembed")
                .then()
                .body("thumbnail_url", nullValue())
                .body("cutline_credit", equalTo("Example Video/Ada Lind"));
    }

    @Test
    void embed_is_found_however_its_id_is_written() {
        var video = video(Map.of());
        showing(Map.of("type", "embed", "embed", video)).published();

        ask(API + "/embeds/" + video.toUpperCase(Locale.ROOT))
                .statusCode(200)
                .body("html", containsString("src=\"" + API + "/embeds/" + video + "\""));
    }

    @Test
    void what_no_public_story_shows_is_not_there() {
        var video = video(Map.of());
        var withheld = picture("Secret", Map.of("creditLine", "Ada Lind"));
        showing(Map.of("type", "embed", "embed", video)).stored();
        showing(figure(withheld)).published();

        ask(API + "/embeds/" + video).statusCode(404);
        ask(API + "/embeds/media/" + withheld).statusCode(404).body(not(containsString("Secret")));
        ask(API + "/embeds/media/" + video).statusCode(404);
    }

    @Test
    void key_in_the_address_makes_its_partner_the_audience() {
        var partner = partner(Map.of("channels", List.of("embed")));
        var key = publishableKey(partner);
        var terms = Map.of("syndication", "allowed", "partners", Map.of("only", List.of(partner)));
        var story = new Draft(unique("Headline"))
                .with("credits", List.of(credit("Wire", terms)))
                .published();
        var address = API + "/embeds/articles/" + story.slug();

        ask(address + "?x=y&key=" + key)
                .statusCode(200)
                .body("html", containsString("src=\"" + address + "?key=" + key + "\""));
        ask(address).statusCode(404);
        ask(address + "?key=pk_000000000000_nobody").statusCode(404).body(not(containsString("key")));
    }

    private static Draft showing(Map<String, Object> block) {
        return new Draft(unique("Headline")).with("body", List.of(block));
    }
}
