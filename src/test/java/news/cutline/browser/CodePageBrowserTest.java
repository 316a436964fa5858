package news.cutline.browser;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.embedded;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.freeCredit;
import static news.cutline.testing.Newsroom.idOf;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.video;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

/// The page with the code to paste, as people use it.
@QuarkusTest
@Tag("browser")
class CodePageBrowserTest {

    private static final String MEDIA = "https://media.example.org/";
    private static final List<String> CLIPBOARD = List.of("clipboard-read", "clipboard-write");

    private static final Map<String, ?> FREE =
            Map.of("creditLine", "Ada Lind/Wire", "terms", Map.of("syndication", "allowed"));

    private static Chromium chromium;

    @BeforeAll
    static void start_the_browser() {
        chromium = Chromium.started();
    }

    @Test
    void button_copies_the_code_and_says_so() {
        var options = new NewContextOptions().setPermissions(CLIPBOARD);
        try (var browsing = chromium.browse(options).allowing(MEDIA, "")) {
            var page = browsing.open(address(story()));
            var frame = page.locator("figure:has(#iframe)");

            frame.getByRole(AriaRole.BUTTON).click();

            PlaywrightAssertions.assertThat(frame.getByRole(AriaRole.BUTTON)).hasText("Copied");
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(frame.locator("code").textContent());
            browsing.assertThatNothingWentWrong();
        }
    }

    @Test
    void where_a_page_may_not_write_to_the_clipboard_the_code_is_selected() {
        try (var browsing = chromium.browse().allowing(MEDIA, "")) {
            browsing.context()
                    .addInitScript("delete Navigator.prototype.clipboard; document.execCommand = () => false;");
            var page = browsing.open(address(story()));
            var frame = page.locator("figure:has(#iframe)");

            frame.getByRole(AriaRole.BUTTON).click();

            PlaywrightAssertions.assertThat(frame.getByRole(AriaRole.BUTTON)).hasText("Press Ctrl+C");
            assertThat(page.evaluate("getSelection().toString()"))
                    .isEqualTo(frame.locator("code").textContent());
            browsing.assertThatNothingWentWrong();
        }
    }

    @Test
    void form_changes_the_code_without_any_script() {
        try (var browsing = chromium.browse(new NewContextOptions().setJavaScriptEnabled(false))
                .allowing(MEDIA, "")) {
            var page = browsing.open(address(story()));

            page.getByLabel("Width of the frame").selectOption("320");
            page.getByLabel("Pin the script").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the code"))
                    .click();

            PlaywrightAssertions.assertThat(page.locator("figure:has(#iframe) code"))
                    .containsText("width=\"320\"");
            PlaywrightAssertions.assertThat(page.locator("figure:has(#script) code"))
                    .containsText("/embed/1.0.0.js\" integrity=\"sha384-");
            PlaywrightAssertions.assertThat(page.getByLabel("Pin the script")).isChecked();
            browsing.assertThatNothingWentWrong();
        }
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "1200, DARK"})
    void everybody_can_use_it_and_sees_a_preview(int width, ColorScheme colors) {
        var options = new NewContextOptions().setViewportSize(width, 900).setColorScheme(colors);
        try (var browsing = chromium.browse(options).allowing(MEDIA, "")) {
            var page = browsing.open(address(story()));
            page.locator("iframe").scrollIntoViewIfNeeded();

            PlaywrightAssertions.assertThat(page.frameLocator("iframe").getByRole(AriaRole.HEADING))
                    .hasText("The boats leave");
            Axe.assertThatEverybodyCanUse(page);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            Screenshots.keep(page, "code-" + width + "-" + colors);
            browsing.assertThatNothingWentWrong();
        }
    }

    /// What oEmbed hands out cannot even be scrolled.
    @Test
    void frame_has_room_for_all_that_it_shows_and_not_much_more() {
        try (var browsing = chromium.browse().allowing(MEDIA, "")) {
            for (var path : Things.PUBLISHED.pages()) {
                expectRoom(browsing, path);
            }
            browsing.assertThatNothingWentWrong();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "it", "nl", "pl", "pt", "uk"})
    void frame_has_room_for_the_words_of_every_language(String language) {
        var embed = video(Map.of("title", "x", "credit", freeCredit("Ada Lind")));
        var story = new Draft("x")
                .with("language", language)
                .with("slug", unique("story"))
                .with("leadMedia", figure(picture("Boats", "Ada Lind/Wire")))
                .with("body", List.of(embedded(embed)))
                .published();
        try (var browsing = chromium.browse()) {
            expectRoom(browsing, embed);
            expectRoom(browsing, "articles/" + story.slug());
            browsing.assertThatNothingWentWrong();
        }
    }

    private static void expectRoom(Browsing browsing, String path) {
        var page = browsing.open(Browsing.SERVICE + "/embeds/" + path);
        for (var width : List.of(200, 320, 600, 1_200)) {
            var height = heightInCode(path, width);
            page.setViewportSize(width, height);
            var needed = (int) page.evaluate("Math.ceil(document.body.getBoundingClientRect().height)");

            assertThat(height).as(path + " at " + width).isBetween(needed, needed + needed / 4 + 40);
        }
    }

    @Test
    void credit_is_seen_however_low_the_frame_is() {
        try (var browsing = chromium.browse().allowing(MEDIA, "")) {
            for (var path : Things.PUBLISHED.pages()) {
                var page = browsing.open(Browsing.SERVICE + "/embeds/" + path);
                for (var width : List.of(200, 600)) {
                    page.setViewportSize(width, 120);

                    PlaywrightAssertions.assertThat(page.locator(".credit").first())
                            .isInViewport(new IsInViewportOptions().setRatio(1));
                }
            }
        }
    }

    @Test
    void link_in_a_post_opens_another_window_and_leaves_the_post_where_it_is() {
        try (var browsing = chromium.browse().allowing("https://post.example.org/", "The link")) {
            var page = browsing.open(Browsing.SERVICE + "/embeds/" + Things.PUBLISHED.post());

            var opened = browsing.context()
                    .waitForPage(() -> page.getByText("a link").click());

            assertThat(opened.url()).isEqualTo("https://post.example.org/");
            PlaywrightAssertions.assertThat(page.locator(".credit")).hasText("Video/Ada Lind");
        }
    }

    /// One of each kind, with many words, and some that stand upright.
    private record Things(String story, String upright, String portrait, String embed, String post) {

        static final Things PUBLISHED = published();

        private static final String LINE = "The boats that waited for three days leave the harbour at last. ";

        private static Things published() {
            var credit = freeCredit("Video/Ada Lind");
            var embed = video(Map.of(
                    "title", LINE, "fallbackText", LINE.repeat(2), "poster", picture("Boats", FREE), "credit", credit));
            var html = "<blockquote><p>" + LINE.repeat(4) + "</p><p><a href='https://post.example.org/'>a link</a></p>"
                    + "</blockquote>";
            var post = idOf(created("/embeds", Map.of("kind", "post", "html", html, "title", LINE, "credit", credit)));
            var portrait = Newsroom.portrait("Boats", FREE);
            var story = new Draft(LINE + unique("x"))
                    .with("kicker", "Weather")
                    .with("standfirst", LINE.repeat(3))
                    .with("byline", "By Ada Lind and Bo Lund, at the harbour")
                    .with("leadMedia", figure(picture(LINE.repeat(2), FREE)))
                    .with("body", List.of(embedded(embed), embedded(post)))
                    .published();
            var upright = new Draft("Boats").with("leadMedia", figure(portrait)).published();
            return new Things(story.slug(), upright.slug(), portrait, embed, post);
        }

        List<String> pages() {
            return List.of("articles/" + story, "articles/" + upright, "media/" + portrait, embed, post);
        }
    }

    private static int heightInCode(String path, int width) {
        var page = given().get("/embeds/" + path + "/code?width=" + width).asString();
        var code = Jsoup.parseBodyFragment(
                Jsoup.parse(page).select("figure:has(#iframe) code").text());
        return Integer.parseInt(code.select("iframe").attr("height"));
    }

    private static String address(Story story) {
        return Browsing.SERVICE + "/embeds/articles/" + story.slug() + "/code";
    }

    private static Story story() {
        return new Draft("The boats leave")
                .with("slug", unique("boats"))
                .with("byline", "By Ada Lind")
                .with("leadMedia", figure(picture("The harbour", FREE)))
                .published();
    }
}
