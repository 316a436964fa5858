package news.cutline.browser;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.embedded;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.freeCredit;
import static news.cutline.testing.Newsroom.partner;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.publishableKey;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.video;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

/// The code of the code pages, pasted into a partner's page and looked at by its readers.
@QuarkusTest
@Tag("browser")
class PartnerPageTest {

    private static final String PARTNER = "https://www.partner.example/page";
    private static final String THIEF = "https://thief.example/page";
    private static final String PLAYER = "https://player.example.org/";
    private static final String MEDIA = "https://media.example.org/";

    private static final String HOSTILE = "</title></script><script>alert(1)</script><img src=x onerror=alert(2)>"
            + "\"onload=\"alert(3)' javascript:alert(4) {alert(5)} &lt;b&gt; \u202Emoc.evil\u202C \u2066x";

    private static final Map<String, ?> CREDIT =
            Map.of("creditLine", "Ada Lind/Wire", "terms", Map.of("syndication", "allowed"));

    private static Chromium chromium;
    private Browsing browsing;

    @BeforeAll
    static void start_the_browser() {
        chromium = Chromium.started();
    }

    @BeforeEach
    void open_a_window() {
        browsing = chromium.browse().allowing(MEDIA, "");
    }

    @AfterEach
    void close_it() {
        browsing.close();
    }

    /// A story with a picture and a video, which everybody may have.
    private record Shown(Story story, String medium, String embed) {

        static Shown toEverybody() {
            return with("The boats leave", "The harbour", CREDIT, freeCredit("Example Video/Ada Lind"));
        }

        static Shown with(String headline, String caption, Map<String, ?> credit, String embedCredit) {
            var medium = picture(caption, credit);
            var embed = video(Map.of("title", "The lifeboat leaves", "credit", embedCredit));
            var story = new Draft(headline)
                    .with("slug", unique("boats"))
                    .with("kicker", "Weather")
                    .with("standfirst", "The storm is over.")
                    .with("byline", "By Ada Lind")
                    .with("leadMedia", figure(medium))
                    .with("body", List.of(embedded(embed)))
                    .published();
            return new Shown(story, medium, embed);
        }

        String path(Kind kind) {
            return switch (kind) {
                case CARD -> "articles/" + story.slug();
                case EMBED -> embed;
                case MEDIUM -> "media/" + medium;
            };
        }
    }

    private enum Kind {
        CARD("The boats leave", "Ada Lind/Wire"),
        EMBED("The lifeboat leaves", "Example Video/Ada Lind"),
        MEDIUM("The harbour", "Ada Lind/Wire");

        private final String words;
        private final String credit;

        Kind(String words, String credit) {
            this.words = words;
            this.credit = credit;
        }
    }

    @ParameterizedTest
    @CsvSource({"CARD, iframe", "CARD, script", "EMBED, iframe", "EMBED, script", "MEDIUM, iframe", "MEDIUM, script"})
    void each_kind_is_shown_with_its_credit_and_asks_nobody_else(Kind kind, String form) {
        var shown = paste(PARTNER, code(Shown.toEverybody().path(kind), form));

        PlaywrightAssertions.assertThat(shown.getByText(kind.words).first()).isVisible();
        PlaywrightAssertions.assertThat(shown.locator(".credit").first()).hasText(kind.credit);
        assertThat(browsing.asked()).allMatch(address -> address.startsWith(MEDIA));
        browsing.assertThatNothingWentWrong();
    }

    @ParameterizedTest
    @EnumSource
    void frame_of_the_script_is_as_tall_as_what_it_shows(Kind kind) {
        var shown = paste(PARTNER, code(Shown.toEverybody().path(kind), "script"));
        var page = browsing.context().pages().getFirst();
        var frame = page.locator("cutline-embed iframe");
        PlaywrightAssertions.assertThat(shown.locator(".credit").first()).isVisible();

        for (var width : List.of(1_000, 320)) {
            page.setViewportSize(width, 700);

            page.waitForCondition(() -> (int) frame.evaluate("frame => frame.clientWidth") <= width
                    && frame.evaluate("frame => frame.clientHeight").equals(height(shown)));
            // Nothing comes later that changes it again.
            page.waitForTimeout(200);
            assertThat(frame.evaluate("frame => frame.clientHeight")).isEqualTo(height(shown));
        }
        browsing.assertThatNothingWentWrong();
    }

    private static Object height(FrameLocator shown) {
        return shown.locator("body").evaluate("body => Math.ceil(body.getBoundingClientRect().height)");
    }

    @Test
    void player_is_loaded_by_a_click_and_only_then() {
        var shown = paste(PARTNER, code(Shown.toEverybody().path(Kind.EMBED), "iframe"));
        PlaywrightAssertions.assertThat(shown.getByText("Nothing is loaded from"))
                .isVisible();
        assertThat(browsing.asked()).isEmpty();

        browsing.allowing(PLAYER, "The player");
        shown.getByRole(AriaRole.BUTTON).click();

        PlaywrightAssertions.assertThat(
                        shown.frameLocator("iframe").getByText("The player").last())
                .isVisible();
        assertThat(browsing.asked()).containsExactly(PLAYER + "v/42");
        browsing.assertThatNothingWentWrong();
    }

    @ParameterizedTest
    @EnumSource
    void pages_of_another_than_the_partner_show_nothing(Kind kind) {
        var origins = List.of("https://www.partner.example");
        var id = partner(Map.of("channels", List.of("embed"), "allowedOrigins", origins));
        var code = code(Shown.toEverybody().path(kind), "iframe", "?key=" + publishableKey(id));

        PlaywrightAssertions.assertThat(
                        paste(PARTNER, code).getByText(kind.words).first())
                .isVisible();
        browsing.assertThatNothingWentWrong();
        var forbidden = browsing.with(THIEF, code).open(THIEF);
        forbidden.waitForTimeout(500);

        assertThat(forbidden.frames().getLast().content()).doesNotContain(kind.words, kind.credit);
        assertThat(browsing.complaints()).isNotEmpty().allMatch(complaint -> complaint.contains("frame-ancestors"));
    }

    @ParameterizedTest
    @CsvSource({"CARD, iframe", "CARD, script", "EMBED, script", "MEDIUM, iframe"})
    void withdrawn_story_is_a_tombstone_at_the_next_look(Kind kind, String form) {
        var things = Shown.toEverybody();
        var shown = paste(PARTNER, code(things.path(kind), form));
        PlaywrightAssertions.assertThat(shown.getByText(kind.words).first()).isVisible();

        withdraw(things.story.id(), Map.of("reason", "editorial"));
        browsing.context().pages().getFirst().reload();

        PlaywrightAssertions.assertThat(shown.getByText("This has been withdrawn by the newsroom."))
                .isVisible();
        PlaywrightAssertions.assertThat(shown.locator("img")).hasCount(0);
        assertThat(browsing.complaints()).allMatch(complaint -> complaint.contains("status of 410"));
    }

    @Test
    void hostile_words_do_nothing_in_either_form() {
        var credit = Map.of("creditLine", HOSTILE, "terms", Map.of("syndication", "allowed"));
        var medium = picture(HOSTILE, credit);
        var embed = video(Map.of("title", HOSTILE, "fallbackText", HOSTILE, "credit", freeCredit(HOSTILE)));
        var story = new Draft(HOSTILE + unique("x"))
                .with("kicker", HOSTILE)
                .with("standfirst", HOSTILE)
                .with("byline", HOSTILE)
                .with("leadMedia", figure(medium))
                .with("body", List.of(embedded(embed)))
                .published();
        var things = new Shown(story, medium, embed);

        for (var kind : Kind.values()) {
            var codes = code(things.path(kind), "iframe") + code(things.path(kind), "script");
            PlaywrightAssertions.assertThat(paste(PARTNER, codes)
                            .getByText("<script>alert(1)</script>")
                            .first())
                    .isVisible();
            browsing.context().pages().getFirst().waitForTimeout(300);
            assertThat(browsing.context().pages().getFirst().locator("h1").allTextContents())
                    .containsExactly("Partner");
        }
        assertThat(browsing.asked()).allMatch(address -> address.startsWith(MEDIA));
        browsing.assertThatNothingWentWrong();
    }

    @ParameterizedTest
    @CsvSource({"200, LIGHT", "320, DARK", "320, LIGHT", "640, LIGHT", "1200, DARK"})
    void everybody_can_use_it_at_any_width(int width, ColorScheme colors) {
        var things = Shown.with(
                "The boats leave the harbour before dawn, although the storm is not over",
                "The harbour",
                CREDIT,
                freeCredit("Example Video/Ada Lind"));
        var options = new NewContextOptions().setViewportSize(width, 700).setColorScheme(colors);
        try (var narrow = chromium.browse(options).allowing(MEDIA, "")) {
            for (var kind : Kind.values()) {
                var page = narrow.open(Browsing.SERVICE + "/embeds/" + things.path(kind));
                Screenshots.keep(page, kind + "-" + width + "-" + colors);

                Axe.assertThatEverybodyCanUseFramed(page);
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .as(kind.name())
                        .isLessThanOrEqualTo(width);
            }
            narrow.assertThatNothingWentWrong();
        }
    }

    /// One of the forms, as the code page shows it.
    private static String code(String path, String form) {
        return code(path, form, "");
    }

    private static String code(String path, String form, String query) {
        var page = given().get("/embeds/" + path + "/code" + query).asString();
        return Jsoup.parse(page)
                .select("figure:has(#" + form + ") code")
                .first()
                .wholeText();
    }

    /// What the first frame shows in a page with this code.
    private FrameLocator paste(String address, String code) {
        browsing.context().pages().forEach(Page::close);
        return browsing.with(address, code)
                .open(address)
                .locator("iframe")
                .first()
                .contentFrame();
    }
}
