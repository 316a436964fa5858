package news.cutline.door;

import java.time.Duration;
import java.util.Collections;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.platform.time.TestClock;

/// Nothing leaves by any door without its credit, or outside its rights: the promise that this service exists for.
@QuarkusTest
@Tag("long")
class DoorTest {

    private static final Logger LOG = Logger.getLogger(DoorTest.class);
    private static final int CASES = 1_000;
    private static final int CASES_AT_ONCE = 20;

    @Inject
    TestClock clock;

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    @Test
    void nothing_leaves_without_its_credit_or_outside_its_rights() {
        var seed = Long.getLong("door.seed", System.nanoTime());
        LOG.infof("The doors are tried with -Ddoor.seed=%d", seed);
        var chance = new Chance(seed);
        // Far from the time of other tests, whose answers must not end with a period of this one.
        var begin = clock.stopAt(clock.now().plus(Duration.ofDays(1_000)));
        var newsroom = new RandomNewsroom(chance, begin);
        var doors = Doors.all().stream()
                // Where the audience can be chosen there is most to find out.
                .flatMap(door -> Collections.nCopies(door.parameters().contains("channel") ? 4 : 1, door).stream())
                .toList();
        var judge = new Judge(newsroom);
        var softly = new SoftAssertions();
        var step = Chance.SPAN.dividedBy(CASES / CASES_AT_ONCE);

        for (var number = 0; number < CASES; number++) {
            if (number % CASES_AT_ONCE == 0) {
                clock.advance(step);
                newsroom.goOn(clock.now());
            }
            var asked = new Asking(newsroom, chance, clock.now()).ask(doors.get(number % doors.size()));
            softly.check(() -> judge.judge(asked));
        }

        softly.assertAll();
    }
}
