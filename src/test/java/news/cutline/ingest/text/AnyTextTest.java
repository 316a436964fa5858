package news.cutline.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.cutline.ingest.page.ImportReport.Finding;
import news.cutline.ingest.page.ImportReport.Lines;

@Execution(ExecutionMode.CONCURRENT)
class AnyTextTest {

    /// Generous: this is about quadratic work and patterns that backtrack, not about speed.
    private static final Duration ENOUGH = Duration.ofSeconds(20);
    /// Long enough for quadratic work to take minutes.
    private static final int LENGTH = 250_000;

    static Stream<String> hugePages() {
        var word = "Foto: Jane Doe/dpa © By (AP Photo/Jane Doe) Share ";
        return Stream.of(
                "x".repeat(LENGTH),
                "a ".repeat(LENGTH / 2),
                ". ".repeat(LENGTH / 2),
                "(".repeat(LENGTH),
                word.repeat(LENGTH / word.length()),
                "e" + "\u0301\u0316".repeat(LENGTH / 2),
                "line\n".repeat(50_000),
                "\n".repeat(LENGTH),
                "Share\n".repeat(50_000),
                "Read more\n".repeat(25_000),
                "A caption that is said twice\n".repeat(8_750),
                "• an item\n".repeat(20_000),
                "Jane Doe/AFP via Getty Images\n".repeat(8_000),
                "The river rose again on Monday, officials said. Jane Doe/AFP\n\n".repeat(3_750),
                "a line that is wrapped at a certain width and goes on with small\n".repeat(3_750),
                (word.repeat(3).strip() + "\n").repeat(1_625));
    }

    @ParameterizedTest
    @MethodSource("hugePages")
    void long_page_is_read_in_linear_time(String text) {
        assertTimeout(ENOUGH, () -> PageText.parse(text));
    }

    @Test
    void lines_beyond_the_limit_are_reported() {
        var page = PageText.parse("line\n".repeat(200_000));

        assertThat(page.report().leftOut())
                .filteredOn(finding -> finding.code().equals("too-many-lines"))
                .extracting(Finding::lines)
                .containsExactly(new Lines(10_001, 200_000));
    }

    @Test
    void blocks_beyond_the_limit_are_reported() {
        var text = "The bridge is closed for good\n\n"
                + IntStream.range(0, 2_500)
                        .mapToObj(i -> "This is the paragraph with the number " + i + ".")
                        .collect(Collectors.joining("\n\n"));

        var page = PageText.parse(text);

        assertThat(page.body()).hasSize(2_000);
        assertThat(page.report().leftOut())
                .filteredOn(finding -> finding.code().equals("too-many-blocks"))
                .hasSize(500);
        PageInvariants.assertHold(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void shuffled_and_cut_pages_keep_their_promises(long seed) {
        var random = new Random(seed);
        var lines = Pages.texts().flatMap(String::lines).toList();

        for (var round = 0; round < 60; round++) {
            PageInvariants.assertHold(shuffled(lines, random));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void any_characters_whatsoever_keep_their_promises(long seed) {
        var random = new Random(seed);

        for (var round = 0; round < 200; round++) {
            PageInvariants.assertHold(noise(random));
        }
    }

    private static String shuffled(List<String> lines, Random random) {
        var some = new ArrayList<String>();
        for (var i = 0; i < 1 + random.nextInt(60); i++) {
            var line = lines.get(random.nextInt(lines.size()));
            some.add(random.nextInt(4) > 0 ? line : line.substring(0, random.nextInt(line.length() + 1)));
        }
        Collections.shuffle(some, random);
        return String.join(random.nextBoolean() ? "\n" : "\r\n", some);
    }

    private static String noise(Random random) {
        var alphabet =
                "aB Ü.,:;/|•-–—©()[]\"“”'’\n\r\t\u00A0\u200B\u200D\uFEFF\u0301\uD800\uDC00\u0000\uE000中。?!… 0129@";
        var text = new StringBuilder();
        for (var i = 0; i < random.nextInt(400); i++) {
            var isKnown = random.nextInt(20) > 0;
            text.append(isKnown ? alphabet.charAt(random.nextInt(alphabet.length())) : (char) random.nextInt(0x10000));
        }
        return text.toString();
    }
}
