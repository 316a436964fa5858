package news.cutline.page.reader;

import static io.restassured.RestAssured.given;
import static news.cutline.page.reader.Pages.page;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.correct;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.idOf;
import static news.cutline.testing.Newsroom.paragraph;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.tag;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import news.cutline.platform.time.TestClock;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

/// The page at which people read a story.
@QuarkusTest
class ReaderPageTest {

    private static final String HOSTILE = "</script></title><script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    @Inject
    TestClock clock;

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @Test
    void page_shows_the_whole_story() {
        var other = new Draft(unique("Other headline")).published();
        var video = embed(Map.of("creditLine", "Example Video"));
        var story = new Draft(unique("Headline"))
                .with("kicker", "Weather")
                .with("standfirst", "The storm is over.")
                .with("byline", "Mara Quist in Northport")
                .with("credits", List.of(credit("Northern Wire")))
                .with("tags", List.of(tag("Boats")))
                .with("related", List.of(other.id()))
                .with("leadMedia", figure(picture("The harbour", "Ada Lind/Wire")))
                .with(
                        "body",
                        List.of(
                                paragraph("They left <em>before dawn</em>."),
                                Map.of("type", "heading", "level", 3, "text", "What happens next"),
                                Map.of("type", "quote", "html", "We <b>go</b>.", "attribution", "The captain"),
                                Map.of("type", "list", "ordered", true, "items", List.of("The quay.", "The market.")),
                                figure(picture("The quay", "Bo Holm")),
                                Map.of("type", "embed", "embed", video)))
                .published();
        correct(story, "There were six boats.");

        var page = page(story);

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("article .kicker").text()).isEqualTo("Weather");
        assertThat(page.select("h1").text()).startsWith("Headline");
        assertThat(page.select(".standfirst").text()).isEqualTo("The storm is over.");
        assertThat(page.select(".by").text()).isEqualTo("Mara Quist in Northport");
        assertThat(page.select(".lead figcaption").text()).isEqualTo("The harbour Ada Lind/Wire");
        assertThat(page.select(".body > p").html()).contains("They left <em>before dawn</em>.");
        assertThat(page.select(".body > h3").text()).isEqualTo("What happens next");
        assertThat(page.select(".body > blockquote").text()).isEqualTo("We go. The captain");
        assertThat(page.select(".body > ol > li").eachText()).containsExactly("The quay.", "The market.");
        assertThat(page.select(".body > figure:not(.embed) figcaption").text()).isEqualTo("The quay Bo Holm");
        assertThat(page.select(".body > .embed figcaption").text()).isEqualTo("The lifeboat Example Video");
        assertThat(page.select(".corrections bdi").text()).isEqualTo("There were six boats.");
        assertThat(page.select(".end .credit").text()).isEqualTo("Northern Wire");
        assertThat(page.select(".tags").text()).isEqualTo("Boats");
        assertThat(page.select(".related a").attr("href"))
                .isEqualTo("https://api.cutline.test/stories/" + other.slug());
    }

    @Test
    void story_that_everybody_may_have_leads_to_the_code_for_other_pages() {
        var picture =
                picture("The harbour", Map.of("creditLine", "Ada Lind", "terms", Map.of("syndication", "allowed")));
        var story =
                new Draft(unique("Headline")).with("leadMedia", figure(picture)).published();

        assertThat(page(story).select(".share a").attr("href"))
                .isEqualTo("../embeds/articles/" + story.slug() + "/code");
        assertThat(Jsoup.parse(given().get("/stories/{slug}/", story.slug()).asString())
                        .select(".share a")
                        .attr("href"))
                .isEqualTo("../../embeds/articles/" + story.slug() + "/code");
    }

    @Test
    void page_may_load_what_its_story_shows_and_nothing_else() {
        var story = new Draft(unique("Headline"))
                .with("leadMedia", figure(picture("The harbour", "Ada Lind/Wire")))
                .with("body", List.of(Map.of("type", "embed", "embed", embed(Map.of("creditLine", "Video")))))
                .published();

        show(story)
                .header(
                        "Content-Security-Policy",
                        allOf(
                                startsWith("default-src 'none'; base-uri 'none'; form-action 'none'; "
                                        + "frame-ancestors 'none'; style-src 'sha256-"),
                                containsString("; script-src 'sha256-"),
                                containsString("; img-src data: https://media.example.org;"),
                                containsString("; frame-src https://player.example.org"),
                                not(containsString("unsafe"))))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", nullValue())
                .header("Set-Cookie", nullValue())
                .header("Cache-Control", "max-age=5, s-maxage=60, stale-while-revalidate=10")
                .header("Link", allOf(containsString("application/json+oembed"), containsString("text/xml+oembed")));
        assertThat(page(story).select("iframe")).isEmpty();
        assertThat(page(story).select(".offer a").attr("href")).isEqualTo("https://video.example.org/watch/42");
    }

    @Test
    void what_may_not_be_shown_says_why_and_names_its_credit() {
        var terms = Map.of("channels", Map.of("only", List.of("print")));
        var lead = picture("Secret caption", Map.of("creditLine", "Ada Lind/Wire", "terms", terms));
        var video = embed(Map.of("creditLine", "Example Video", "terms", terms));
        var story = new Draft(unique("Headline"))
                .with("leadMedia", figure(lead))
                .with("body", List.of(Map.of("type", "embed", "embed", video)))
                .published();

        var page = page(story);

        assertThat(page.select(".lead .withheld").text())
                .startsWith("A picture may not be shown here.")
                .endsWith("Ada Lind/Wire");
        assertThat(page.select(".body .withheld").text()).endsWith("Example Video");
        assertThat(page.html()).doesNotContain("Secret", "media.example.org", "player.example.org", "The lifeboat");
    }

    @Test
    void page_is_kept_no_longer_than_its_pictures_may_be_shown() {
        var now = clock.stop();
        var terms = Map.of("until", now.plusSeconds(30).toString());
        var story = new Draft(unique("Headline"))
                .with("leadMedia", figure(picture("Short", Map.of("creditLine", "Ada Lind", "terms", terms))))
                .published();

        show(story).header("Cache-Control", "max-age=5, s-maxage=30, stale-while-revalidate=0");
        clock.advance(Duration.ofSeconds(30));

        assertThat(page(story).select("img")).isEmpty();
    }

    @Test
    void former_slug_and_id_lead_on_to_the_page() {
        var story = new Draft(unique("Headline")).published();
        var slug = unique("other-slug");
        change(story, Map.of("slug", slug));
        publish(story.id());

        for (var former : List.of(story.slug(), story.id())) {
            given().redirects()
                    .follow(false)
                    .get("/stories/{slug}", former)
                    .then()
                    .statusCode(301)
                    .header("Location", "https://api.cutline.test/stories/" + slug)
                    .header("Cache-Control", startsWith("max-age="));
        }
    }

    @Test
    void tombstone_says_what_became_of_a_story() {
        var successor = new Draft(unique("Successor")).published();
        var merged = new Draft(unique("Secret headline")).published();
        var legal = new Draft(unique("Secret headline")).published();
        var terms = Map.of("channels", Map.of("only", List.of("print")));
        var withheld = new Draft(unique("Secret headline"))
                .with("credits", List.of(credit("Wire", terms)))
                .published();
        withdraw(
                merged.id(),
                Map.of("reason", "merged", "explanation", "We told it twice.", "successor", successor.id()));
        withdraw(legal.id(), Map.of("reason", "legal"));

        tombstone(merged, 410, "The newsroom tells this in another story.")
                .body(containsString("We told it twice."))
                .body(containsString("href=\"https://api.cutline.test/stories/" + successor.slug() + "\""));
        tombstone(legal, 451, "This was removed for legal reasons.");
        tombstone(withheld, 403, "This may not be shown here.")
                .body(containsString("It may not be used in this channel."));
        tombstone(new Draft(unique("Secret draft")).stored(), 404, "There is nothing at this address.");
    }

    @Test
    void hostile_words_are_only_words() {
        var hostile =
                Map.of("creditLine", HOSTILE, "copyrightNotice", HOSTILE, "terms", Map.of("syndication", "allowed"));
        var story = new Draft(HOSTILE + unique("x"))
                .with("kicker", HOSTILE)
                .with("standfirst", HOSTILE + "\u202E")
                .with("byline", HOSTILE)
                .with("contributors", List.of(Map.of("name", HOSTILE)))
                .with("leadMedia", figure(picture(HOSTILE, hostile)))
                .with("body", List.of(Map.of("type", "heading", "level", 2, "text", HOSTILE)))
                .published();
        correct(story, HOSTILE);

        var page = page(story);

        assertThat(page.select("[onerror], script[src]")).isEmpty();
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("img")).hasSize(1);
        assertThat(page.select("head link[rel=alternate]").eachAttr("title"))
                .allMatch(title -> title.startsWith(HOSTILE));
        assertThat(page.select("title, meta, link").outerHtml()).doesNotContain("\u202E");
    }

    @Test
    void page_speaks_the_language_of_the_story_in_its_direction() {
        var terms = Map.of("channels", Map.of("only", List.of("print")));
        var story = new Draft(unique("عنوان"))
                .with("language", "ar")
                .with("slug", unique("arabic"))
                .with("leadMedia", figure(picture("Secret", Map.of("creditLine", "Ada Lind", "terms", terms))))
                .with("body", List.of(Map.of("type", "embed", "embed", embed(Map.of("creditLine", "Video")))))
                .published();

        var page = page(story);

        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".lead .withheld p").first().text())
                .isEqualTo("لا يجوز عرض صورة هنا. لا يجوز استخدامه في هذه القناة.");
        assertThat(page.select(".offer a").text()).isEqualTo("فتح في \u2068Example Video\u2069");
        assertThat(page.select(".share[lang=ar][dir=rtl] h2").text()).isEqualTo("مشاركة هذا الخبر");
        assertThat(page.select("[lang=en]")).isEmpty();
    }

    private static String embed(Map<String, ?> credit) {
        return idOf(created(
                "/embeds",
                Map.of(
                        "kind", "video",
                        "provider", "Example Video",
                        "title", "The lifeboat",
                        "sourceUrl", "https://video.example.org/watch/42",
                        "player", Map.of("src", "https://player.example.org/v/42", "width", 16, "height", 9),
                        "credit", idOf(created("/credits", credit)))));
    }

    private static ValidatableResponse show(Story story) {
        return given().get("/stories/{slug}", story.slug()).then();
    }

    private static ValidatableResponse tombstone(Story story, int status, String sentence) {
        return show(story)
                .statusCode(status)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Robots-Tag", "noindex")
                .body("html.body.main.article.h1", equalTo(sentence))
                .body(not(containsString("Secret")));
    }
}
