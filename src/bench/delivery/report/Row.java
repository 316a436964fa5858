package delivery.report;

import java.util.List;
import java.util.Optional;

import delivery.asking.Measurement;

/// A line of the table.
///
/// @param limit what the same core could do at most
public record Row(String workload, String what, Measurement measured, Optional<Limit> limit, List<Check> checks) {

    public record Limit(String name, Measurement measured) {}

    /// A goal, and whether it was reached.
    public record Check(String goal, String reached, boolean isMet) {

        public static Check atLeast(double goal, String unit, double reached) {
            return new Check("≥ " + Numbers.plain(goal) + unit, Numbers.plain(reached), reached >= goal);
        }

        public static Check atMost(double goal, String unit, double reached) {
            return new Check("≤ " + Numbers.plain(goal) + unit, Numbers.plain(reached), reached <= goal);
        }
    }

    public Optional<Double> ratio() {
        return limit.map(found -> measured.perSecond() / found.measured.perSecond());
    }
}
