package news.cutline.testing;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import news.cutline.platform.time.TestClock;

/// Tests in which time stands still until they let it go on.
public abstract class StoppedClock {

    protected static final Duration HOUR = Duration.ofHours(1);

    @Inject
    protected TestClock clock;

    /// The instant at which the test began.
    protected Instant now;

    @BeforeEach
    void stop_the_clock() {
        now = clock.stop();
    }

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }
}
