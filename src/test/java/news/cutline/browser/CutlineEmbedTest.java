package news.cutline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.delivery.code.EmbedScript;

/// The element `<cutline-embed>`, around pages that say whatever they like.
@QuarkusTest
@Tag("browser")
class CutlineEmbedTest {

    private static final String PARTNER = "https://www.partner.example/page";
    private static final String FRAMED = Browsing.SERVICE + "/embeds/anything";

    private static Chromium chromium;
    private Browsing browsing;

    @BeforeAll
    static void start_the_browser() {
        chromium = Chromium.started();
    }

    @BeforeEach
    void open_a_window() {
        browsing = chromium.browse();
    }

    @AfterEach
    void close_it() {
        browsing.close();
    }

    @Test
    void frame_becomes_as_tall_as_its_page_says() {
        var frame = frameOf(element("src=\"" + FRAMED + "\" title=\"A boat\""), say("height", "432"));

        PlaywrightAssertions.assertThat(frame).hasCSS("height", "432px");
        assertThat(frame.getAttribute("title")).isEqualTo("A boat");
        assertThat(frame.getAttribute("loading")).isEqualTo("lazy");
        assertThat(frame.getAttribute("sandbox"))
                .isEqualTo("allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox");
        PlaywrightAssertions.assertThat(frame.page().getByText("Ada Lind")).isHidden();
        browsing.assertThatNothingWentWrong();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "432.5", "10001", "1e9", "'432'", "null", "NaN", "{}"})
    void height_that_is_none_changes_nothing(String height) {
        var script = say("height", height) + say("height", "300");

        PlaywrightAssertions.assertThat(frameOf(element("src=\"" + FRAMED + "\""), script))
                .hasCSS("height", "300px");
        browsing.assertThatNothingWentWrong();
    }

    @Test
    void height_with_another_secret_or_from_another_page_changes_nothing() {
        var wrong = "<script>parent.postMessage({ message: 'height', value: 777, secret: 'AAAAAAAAAA' }, '*');"
                + "parent.postMessage({ message: 'height', value: 777 }, '*'); parent.postMessage(null, '*');"
                + "parent.postMessage('text', '*');</script>";
        var other = "<iframe src=\"https://other.example/\" title=\"Another\"></iframe>";
        browsing.with("https://other.example/", wrong);

        var frame = frameOf(other + element("src=\"" + FRAMED + "\" height=\"250\""), wrong);

        frame.page().waitForTimeout(500);
        PlaywrightAssertions.assertThat(frame).hasCSS("height", "250px");
        browsing.assertThatNothingWentWrong();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "src=\"\"",
                "src=\"javascript:alert(1)\"",
                "src=\"data:text/html,<script>alert(1)</script>\"",
                "src=\"https://evil.example/\"",
                "src=\"https://api.cutline.test.evil.example/\"",
                "src=\"https://api.cutline.test@evil.example/\"",
                "src=\"http://api.cutline.test/\"",
                "src=\"//evil.example/\"",
                "src=\"https://[\""
            })
    void address_of_another_host_leaves_the_words_and_the_link(String attributes) {
        var page = open(element(attributes), "");

        PlaywrightAssertions.assertThat(page.getByText("Ada Lind")).isVisible();
        assertThat(page.locator("cutline-embed iframe").count()).isZero();
        browsing.assertThatNothingWentWrong();
    }

    @Test
    void width_and_height_are_numbers_of_pixels_and_nothing_else() {
        var attributes = "src=\"" + FRAMED + "\" width=\"320\" height=\"100%;position:fixed\"";
        var frame = frameOf(element(attributes), "");

        PlaywrightAssertions.assertThat(frame).hasCSS("width", "320px");
        PlaywrightAssertions.assertThat(frame).hasCSS("height", "400px");
        PlaywrightAssertions.assertThat(frame).hasCSS("position", "static");
    }

    @Test
    void page_that_never_answers_leaves_the_words_and_the_link_beneath() {
        var page = open(element("src=\"" + FRAMED + "\""), "");

        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The boats")))
                .isVisible();
    }

    @Test
    void element_that_is_moved_or_changed_shows_what_it_says_now() {
        browsing.with(FRAMED + "2", say("height", "222"));
        var page = open(element("src=\"" + FRAMED + "\""), say("height", "111"));
        var frame = page.locator("cutline-embed iframe");
        PlaywrightAssertions.assertThat(frame).hasCSS("height", "111px");

        page.evaluate("() => { const e = document.querySelector('cutline-embed'); e.src = e.getAttribute('src');"
                + " e.setAttribute('src', e.src + '2'); document.body.append(e); }");

        PlaywrightAssertions.assertThat(frame).hasCSS("height", "222px");
        assertThat(frame.count()).isOne();
        browsing.assertThatNothingWentWrong();
    }

    @Test
    void link_that_the_page_hands_on_opens_if_it_was_clicked_and_leads_to_the_same_host() {
        browsing.with(Browsing.SERVICE + "/embeds/anything/visit", "There");
        var hand = "<button>Go</button><script>const s = location.hash.slice(-10);"
                + "const tell = value => parent.postMessage({ message: 'link', value, secret: s }, '*');"
                + "tell('" + FRAMED + "/visit');"
                + "document.querySelector('button').onclick = () => { tell('https://evil.example/');"
                + " tell('javascript:alert(1)'); tell('" + FRAMED + "/visit'); };</script>";
        var page = open(element("src=\"" + FRAMED + "\""), hand);
        page.waitForTimeout(300);
        assertThat(browsing.context().pages()).hasSize(1);

        var opened = browsing.context()
                .waitForPage(() -> page.frameLocator("cutline-embed iframe")
                        .locator("button")
                        .click());

        assertThat(opened.url()).isEqualTo(FRAMED + "/visit");
        assertThat(browsing.context().pages()).hasSize(2);
        browsing.assertThatNothingWentWrong();
    }

    @Test
    void pinned_script_runs_where_the_page_allows_it_by_its_hash_only() {
        var integrity = EmbedScript.newest().integrity();
        var element = element("src=\"" + FRAMED + "\"")
                .replace("/embed.js\"", "/embed/1.0.0.js\" integrity=\"" + integrity + "\" crossorigin=\"anonymous\"");
        var policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src '"
                + integrity + "'; frame-src https://api.cutline.test\">";

        var page = browsing.with(FRAMED, say("height", "345"))
                .with(PARTNER, policy, element)
                .open(PARTNER);

        PlaywrightAssertions.assertThat(page.locator("cutline-embed iframe")).hasCSS("height", "345px");
        browsing.assertThatNothingWentWrong();
    }

    private Locator frameOf(String body, String framed) {
        return open(body, framed).locator("cutline-embed iframe");
    }

    private Page open(String body, String framed) {
        return browsing.with(FRAMED, framed).with(PARTNER, body).open(PARTNER);
    }

    private static String element(String attributes) {
        return "<cutline-embed " + attributes + "><a href=\"" + FRAMED + "\">The boats</a> <small>Ada Lind</small>"
                + "</cutline-embed><script type=\"module\" src=\"" + Browsing.SERVICE + "/embed.js\"></script>";
    }

    /// Tells the page around something, as the pages of the service do.
    private static String say(String message, String value) {
        return "<script>parent.postMessage({ message: '" + message + "', value: " + value
                + ", secret: location.hash.slice(-10) }, '*');</script>";
    }
}
