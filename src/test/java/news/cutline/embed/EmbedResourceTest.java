package news.cutline.embed;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.picture;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EmbedResourceTest {

    private static final String EMBEDS = EDITORIAL + "/embeds";

    @Test
    void embed_keeps_its_player_and_tracks_until_somebody_knows_better() {
        var embed = created(
                "/embeds",
                Map.of(
                        "kind", "video",
                        "title", "The lifeboat leaves",
                        "player", Map.of("src", "https://player.example.org/v/42", "width", 16, "height", 9),
                        "poster", picture("Lifeboat", "Ada Lind"),
                        "credit", credit("Example Video")));

        asAdmin()
                .get(EMBEDS + "/{id}", embed.<String>path("id"))
                .then()
                .body("player.src", equalTo("https://player.example.org/v/42"))
                .body("tracking", equalTo("unknown"))
                .body("removed", nullValue());
    }

    @Test
    void what_was_removed_from_html_is_told_once_and_may_come_back() {
        var draft = Map.of(
                "kind",
                "post",
                "credit",
                credit("A reader"),
                "html",
                "<blockquote onclick=\"x()\"><p>We are <b>safe</b>.</p></blockquote><style>x</style>");

        var embed = created("/embeds", draft);

        embed.then()
                .body("html", equalTo("<blockquote><p>We are <strong>safe</strong>.</p></blockquote>"))
                .body("removed[0].pointer", equalTo("/html"))
                .body("removed[0].removed", equalTo(List.of("blockquote[onclick]", "style")));
        asAdmin().get(EMBEDS + "/{id}", embed.<String>path("id")).then().body("removed", nullValue());
        asAdmin()
                .header("If-Match", "\"1\"")
                .body(embed.asString())
                .put(EMBEDS + "/{id}", embed.<String>path("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void html_of_which_nothing_stays_is_refused() {
        asAdmin()
                .body(Map.of(
                        "kind", "post",
                        "title", "Post",
                        "html", "<img src=\"https://picture.example.org/a.jpg\">",
                        "credit", credit("Ada Lind")))
                .post(EDITORIAL + "/embeds")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/html"));
    }

    @Test
    void embed_has_a_player_or_html_but_not_both() {
        asAdmin()
                .body(Map.of(
                        "kind",
                        "video",
                        "credit",
                        credit("Staff"),
                        "html",
                        "<p>x</p>",
                        "player",
                        Map.of("src", "https://player.example.org/v/42")))
                .post(EMBEDS)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/html")));
    }

    @Test
    void players_are_loaded_by_https_only() {
        for (var src : List.of("http://player.example.org/v/42", "javascript:alert(1)", "//player.example.org")) {
            asAdmin()
                    .body(Map.of("kind", "video", "credit", credit("Staff"), "player", Map.of("src", src)))
                    .post(EMBEDS)
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    void embed_names_only_what_exists() {
        var nobody = "0199d6c0-0000-7000-8000-000000000000";

        asAdmin()
                .body(Map.of("kind", "map", "credit", nobody))
                .post(EMBEDS)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/credit")));
        asAdmin()
                .body(Map.of("kind", "map", "credit", credit("Staff"), "poster", nobody))
                .post(EMBEDS)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/poster")));
    }
}
