package news.cutline.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest {

    private Instant databaseTime = Instant.parse("2030-01-01T00:00:00Z");

    private final Clock clock = new Clock(new DatabaseTime(null) {
        @Override
        Instant read() {
            return databaseTime;
        }
    });

    @Test
    void time_is_that_of_the_database() {
        assertThat(clock.now()).isCloseTo(databaseTime, within(1, ChronoUnit.SECONDS));
    }

    @Test
    void time_goes_on_between_two_looks() {
        var first = clock.now();

        assertThat(clock.now()).isAfterOrEqualTo(first).isCloseTo(first, within(1, ChronoUnit.SECONDS));
    }

    @Test
    void time_has_microseconds() {
        assertThat(clock.now().getNano() % 1000).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1S", "PT-1H"})
    void time_never_steps_back(Duration step) {
        var before = clock.now();
        databaseTime = databaseTime.plus(step);
        clock.look();

        assertThat(clock.now()).isAfterOrEqualTo(before).isCloseTo(before, within(1, ChronoUnit.SECONDS));
    }

    @Test
    void time_goes_on_while_the_database_is_behind_it() throws InterruptedException {
        var before = clock.now();
        databaseTime = databaseTime.minus(Duration.ofHours(1));
        for (var looks = 0; looks < 100_000 && clock.lead().isZero(); looks++) {
            clock.look();
        }
        Thread.sleep(50);

        assertThat(clock.now()).isAfter(before.plusMillis(20)).isBefore(before.plusSeconds(2));
        assertThat(clock.lead()).isCloseTo(Duration.ofHours(1), Duration.ofSeconds(1));
        assertThat(clock.lead()).isLessThan(Duration.ofHours(1));
    }

    @Test
    void time_follows_a_database_that_steps_forward() {
        clock.now();
        databaseTime = databaseTime.plus(Duration.ofHours(1));
        // A look that was held up says less than the first one, and is not kept.
        for (var looks = 0; looks < 100_000 && clock.now().isBefore(databaseTime); looks++) {
            clock.look();
        }

        assertThat(clock.now()).isCloseTo(databaseTime, within(1, ChronoUnit.SECONDS));
    }

    @Test
    void time_that_was_never_read_is_not_trusted() {
        assertThat(clock.uncertainty()).isGreaterThan(Clock.TOLERANCE);
        clock.look();
        assertThat(clock.uncertainty()).isLessThan(Clock.TOLERANCE);
    }

    @Test
    void time_is_never_earlier_than_what_another_clock_has_shown() {
        var shown = clock.now().plusMillis(300);
        clock.follow(shown);
        assertThat(clock.now()).isAfterOrEqualTo(shown).isCloseTo(shown, within(200, ChronoUnit.MILLIS));

        clock.follow(shown.minusSeconds(1));
        assertThat(clock.now()).isAfterOrEqualTo(shown);
    }

    @Test
    void time_that_no_clock_can_have_shown_is_not_followed() {
        var now = clock.now();
        clock.follow(now.plusSeconds(2));

        assertThat(clock.now()).isCloseTo(now, within(1, ChronoUnit.SECONDS));
    }
}
