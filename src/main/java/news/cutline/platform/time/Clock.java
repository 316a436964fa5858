package news.cutline.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/// What time it is, in microseconds: the time of the database, kept between two looks at it by the machine's steady
/// counter. It never steps back, whatever is done to the machine's own clock or the database's.
@ApplicationScoped
public class Clock {

    /// How exactly the database's time must be known for the service to call itself ready.
    static final Duration TOLERANCE = Duration.ofMillis(250);

    /// How far a steady counter may have drifted since the last look; quartz errs by less than one second in an hour.
    private static final long DRIFT_PER_NANO = 3600;

    private static final Duration UNKNOWN = Duration.ofDays(1);

    private final DatabaseTime databaseTime;
    private final AtomicReference<@Nullable Sample> sample = new AtomicReference<>();
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.EPOCH);

    /// One look at the database's clock: what it said, when our counter stood at `nanos`, give or take `error`.
    record Sample(Instant instant, long nanos, Duration error) {

        Instant at(long counter) {
            return instant.plusNanos(counter - nanos);
        }

        Duration errorAt(long counter) {
            return error.plusNanos((counter - nanos) / DRIFT_PER_NANO);
        }
    }

    Clock(DatabaseTime databaseTime) {
        this.databaseTime = databaseTime;
    }

    /// The present instant, the same for every question within a request that asks once.
    public Instant now() {
        return reach(read());
    }

    /// Another instance's clock, which may go a little before this one, has shown `instant`: from now on this one shows
    /// nothing earlier. An instant farther ahead than two clocks can be apart was not shown by a clock.
    public void follow(Instant instant) {
        if (instant.isBefore(read().plus(TOLERANCE).plus(TOLERANCE))) {
            reach(instant);
        }
    }

    private Instant read() {
        var known = sample.get();
        return (known == null ? look() : known).at(System.nanoTime()).truncatedTo(ChronoUnit.MICROS);
    }

    private Instant reach(Instant instant) {
        return latest.accumulateAndGet(instant, (before, next) -> next.isAfter(before) ? next : before);
    }

    /// How far the answer of [#now] may be from the database's own time.
    Duration uncertainty() {
        var known = sample.get();
        return known == null ? UNKNOWN : known.errorAt(System.nanoTime());
    }

    /// Looks at the database's clock again. A look that took longer says less, and is kept only if it says more than
    /// the last one does by now.
    Sample look() {
        var before = System.nanoTime();
        var instant = databaseTime.read();
        var after = System.nanoTime();
        var error = Duration.ofNanos((after - before) / 2);
        var next = new Sample(instant, before + error.toNanos(), error);
        return sample.updateAndGet(
                known -> known == null || known.errorAt(after).compareTo(error) > 0 ? next : known);
    }
}
