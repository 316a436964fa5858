package news.cutline.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class AnyHtmlTest {

    /// Generous: this is about quadratic work, not about speed.
    private static final Duration ENOUGH = Duration.ofSeconds(20);
    private static final int MOST_TAGS = 40_000;
    /// Long enough for quadratic work to take minutes.
    private static final int LENGTH = 1_250_000;

    static Stream<String> hugePages() {
        var tags = Stream.of(
                        "<b>",
                        "<a href=x>y",
                        "<p><b>",
                        "<div>",
                        "<div class='foto'>x",
                        "<figure>x",
                        "<table><tr><td>",
                        "<li>x",
                        "<blockquote>x",
                        "<ul><li>x",
                        "<h2>The bridge is closed",
                        "<img src=a.jpg>",
                        "<iframe src=//youtube.com/embed/x></iframe>",
                        "<p>Foto: Jane Doe/dpa",
                        "<p>A caption that is said twice. (AP Photo/Jane Doe)",
                        "<figure><img src=a.jpg><figcaption>x</figcaption></figure>",
                        "<aside>x</aside>",
                        "<br>",
                        "<span class=byline>By Jane Doe</span>",
                        "<b a=b><i c=d><u>")
                .map(tag -> tag.repeat(MOST_TAGS
                        / (int) tag.chars()
                                .filter(character -> character == '<')
                                .count()));
        var letters = Stream.of(
                "x".repeat(LENGTH),
                "a ".repeat(LENGTH / 2),
                "&amp;".repeat(LENGTH / 5),
                "<p " + "a=b ".repeat(LENGTH / 4) + ">x",
                "<p class='" + "byline ".repeat(LENGTH / 7) + "'>x",
                "<img srcset='" + "a 1w, ".repeat(LENGTH / 6) + "'>",
                "<script type=application/ld+json>" + "[".repeat(LENGTH) + "</script>",
                "<script type=application/ld+json>[" + "{\"@type\":\"NewsArticle\"},".repeat(LENGTH / 24)
                        + "{}]</script>",
                "<!--".repeat(LENGTH / 4),
                "<meta charset=" + " ".repeat(LENGTH));
        return Stream.concat(tags, letters);
    }

    @ParameterizedTest
    @MethodSource("hugePages")
    void long_page_is_read_in_linear_time(String html) {
        assertTimeout(ENOUGH, () -> HtmlPages.parse(html));
    }

    @Test
    void page_nested_10_000_deep_is_read() {
        var html = "<h1>Bridge closed</h1>" + "<div>".repeat(10_000) + "<p>The bridge stays closed.</p>"
                + "</div>".repeat(10_000);

        assertThat(HtmlPages.parse(html).body()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void cut_and_mixed_pages_keep_their_promises(long seed) {
        var random = new Random(seed);
        var sources = HtmlPages.names().stream().map(HtmlPages::html).toList();

        for (var round = 0; round < 40; round++) {
            var mixed = new StringBuilder();
            for (var part = 0; part < 1 + random.nextInt(5); part++) {
                var source = sources.get(random.nextInt(sources.size()));
                var from = random.nextInt(source.length());
                mixed.append(source, from, from + random.nextInt(source.length() - from));
            }
            HtmlInvariants.assertHold(mixed.toString());
        }
    }
}
