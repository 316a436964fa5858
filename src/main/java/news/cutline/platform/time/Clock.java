package news.cutline.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/// What time it is, in microseconds: the time of the database, kept between two looks at it by the machine's steady
/// counter. It never steps back, whatever is done to the machine's own clock or the database's: it goes more slowly
/// until the database's has caught up. Nor does it ever stand still, for then nothing that is withdrawn would end.
@ApplicationScoped
public class Clock {

    /// How exactly the database's time must be known for the service to call itself ready.
    static final Duration TOLERANCE = Duration.ofMillis(250);

    /// How far a steady counter may have drifted since the last look; quartz errs by less than one second in an hour.
    private static final long DRIFT_PER_NANO = 3600;

    private static final Duration UNKNOWN = Duration.ofDays(1);

    /// While it is ahead of the database it loses one second in so many.
    private static final int SECONDS_TO_LOSE_ONE = 2;

    private final DatabaseTime databaseTime;
    private final AtomicReference<@Nullable Sample> sample = new AtomicReference<>();
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.EPOCH);

    /// One look at the database's clock: what it said, when our counter stood at `nanos`, give or take `error`.
    ///
    /// @param lead how far ahead of that the time was that had been shown already
    record Sample(Instant instant, long nanos, Duration error, Duration lead) {

        Instant at(long counter) {
            return instant.plusNanos(counter - nanos).plus(leadAt(counter));
        }

        Duration leadAt(long counter) {
            var left = lead.minusNanos((counter - nanos) / SECONDS_TO_LOSE_ONE);
            return left.isNegative() ? Duration.ZERO : left;
        }

        Sample notBefore(Instant shown) {
            var ahead = Duration.between(instant, shown);
            return ahead.isNegative() ? this : new Sample(instant, nanos, error, ahead);
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

    /// How far the answer of [#now] is ahead of the database's time, because that has stepped back.
    Duration lead() {
        var known = sample.get();
        return known == null ? Duration.ZERO : known.leadAt(System.nanoTime());
    }

    /// Looks at the database's clock again. A look that took longer says less, and is kept only if it says more than
    /// the last one does by now.
    Sample look() {
        var before = System.nanoTime();
        var instant = databaseTime.read();
        var after = System.nanoTime();
        var error = Duration.ofNanos((after - before) / 2);
        var next = new Sample(instant, before + error.toNanos(), error, Duration.ZERO).notBefore(reach(Instant.EPOCH));
        return sample.updateAndGet(
                known -> known == null || known.errorAt(after).compareTo(error) > 0 ? next : known);
    }
}
