package news.cutline.page.embed;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.embedded;
import static news.cutline.testing.Newsroom.idOf;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.video;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;

/// What pages load of a provider before the reader asks for it, and then.
@QuarkusTest
class OnDemandTest {

    private static final Map<String, ?> FREE =
            Map.of("creditLine", "Bo Lund/Wire", "terms", Map.of("syndication", "allowed"));

    /// An embed, and the story that shows it.
    private record Shown(String embed, String slug) {}

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=aqz-KE-bpKQ, https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1",
        "https://vimeo.com/76979871, https://player.vimeo.com/video/76979871?dnt=1&autoplay=1",
        "https://player.twitch.tv/?channel=x&autoplay=false, https://player.twitch.tv/?channel=x&autoplay=false",
        "https://player.example.org/v/42, https://player.example.org/v/42"
    })
    void reader_who_has_asked_for_the_player_need_not_start_it_again(String address, String begun) {
        var members = new HashMap<String, Object>(Map.of("sourceUrl", address, "tracking", "unknown"));
        members.put("player", null);
        var page = page("/embeds/" + shown(members).embed());

        assertThat(page.select("template iframe").attr("src")).isEqualTo(begun);
        assertThat(page.select(".choice a").attr("href")).doesNotContain("autoplay=1");
    }

    /// Its very address tells the provider who reads.
    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=aqz-KE-bpKQ, https://i.ytimg.com/vi/aqz-KE-bpKQ/hq.jpg, tracks, false",
        "https://www.youtube.com/watch?v=aqz-KE-bpKQ, https://i.ytimg.com/vi/aqz-KE-bpKQ/hq.jpg, none, true",
        "https://www.youtube.com/watch?v=aqz-KE-bpKQ, https://media.example.org/notytimg.com/hq.jpg, tracks, true",
        "https://vimeo.com/76979871, https://i.vimeocdn.com/video/452001751.jpg, unknown, false",
        "https://player.example.org/v/42, https://player.example.org/42.jpg, unknown, false"
    })
    void poster_of_the_providers_own_hosts_is_not_loaded_where_it_may_follow_readers(
            String address, String poster, String tracking, boolean isNamed) {
        var medium = idOf(created("/media", Map.of("kind", "image", "href", poster, "credit", FREE)));
        var members = new HashMap<String, Object>(Map.of("poster", medium, "tracking", tracking));
        members.put("sourceUrl", address);
        members.put("player", address.contains("player.example") ? Map.of("src", address) : null);
        var shown = shown(members);

        var isLoaded = isNamed && !tracking.equals("none");
        assertThat(page("/embeds/" + shown.embed()).select("img")).hasSize(isLoaded ? 1 : 0);
        assertThat(given().get("/embeds/" + shown.embed()).header("Content-Security-Policy"))
                .contains("; img-src data:"
                        + (isLoaded ? " https://" + URI.create(poster).getHost() : "") + ";");
        assertThat(page("/stories/" + shown.slug()).select("img")).hasSize(isNamed ? 1 : 0);
    }

    private static Shown shown(Map<String, ?> members) {
        var embed = video(members);
        var story = new Draft(unique("Headline"))
                .with("body", List.of(embedded(embed)))
                .published();
        return new Shown(embed, story.slug());
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }
}
