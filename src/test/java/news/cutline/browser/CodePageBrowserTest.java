package news.cutline.browser;

import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

/// The page with the code to paste, as people use it.
@QuarkusTest
@Tag("browser")
class CodePageBrowserTest {

    private static final String MEDIA = "https://media.example.org/";
    private static final List<String> CLIPBOARD = List.of("clipboard-read", "clipboard-write");

    private static Chromium chromium;

    @BeforeAll
    static void start_the_browser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void end_the_browser() {
        if (chromium != null) {
            chromium.close();
        }
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

    private static String address(Story story) {
        return Browsing.SERVICE + "/embeds/articles/" + story.slug() + "/code";
    }

    private static Story story() {
        var credit = Map.of("creditLine", "Ada Lind/Wire", "terms", Map.of("syndication", "allowed"));
        return new Draft("The boats leave")
                .with("slug", unique("boats"))
                .with("byline", "By Ada Lind")
                .with("leadMedia", figure(picture("The harbour", credit)))
                .published();
    }
}
