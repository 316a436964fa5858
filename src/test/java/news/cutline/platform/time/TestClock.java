package news.cutline.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

/// The clock of the tests: it goes as the real one does until a test stops it.
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {

    private volatile @Nullable Instant stoppedAt;

    TestClock(DatabaseTime databaseTime) {
        super(databaseTime);
    }

    @Override
    public Instant now() {
        var stopped = stoppedAt;
        return stopped == null ? super.now() : stopped;
    }

    public Instant stop() {
        return stopAt(now());
    }

    public Instant stopAt(Instant instant) {
        stoppedAt = instant.truncatedTo(ChronoUnit.MICROS);
        return now();
    }

    public Instant advance(Duration duration) {
        return stopAt(now().plus(duration));
    }

    public void goOn() {
        stoppedAt = null;
    }
}
