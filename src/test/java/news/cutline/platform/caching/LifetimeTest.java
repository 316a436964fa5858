package news.cutline.platform.caching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifetimeTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    @ParameterizedTest(name = "{0} ms")
    @CsvSource({
        "600000, 5, 60, 10",
        "70000, 5, 60, 10",
        "65000, 5, 60, 5",
        "60000, 5, 60, 0",
        "30999, 5, 30, 0",
        "3000, 3, 3, 0",
        "999, 0, 0, 0",
        "0, 0, 0, 0",
        "-5000, 0, 0, 0",
    })
    void nothing_is_kept_beyond_its_end(long milliseconds, int browser, int shared, int revalidate) {
        assertThat(Lifetime.until(NOW.plusMillis(milliseconds), NOW))
                .isEqualTo("max-age=" + browser + ", s-maxage=" + shared + ", stale-while-revalidate=" + revalidate);
    }

    @Test
    void what_never_changes_by_itself_has_the_longest_lifetime() {
        assertThat(Lifetime.until(Instant.MAX, NOW)).isEqualTo(Lifetime.LONGEST);
    }
}
