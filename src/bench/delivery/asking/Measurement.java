package delivery.asking;

import java.util.Comparator;
import java.util.List;

/// What one way of asking reached.
///
/// @param p50 in milliseconds; not a number where it was not measured, as is the 99th percentile
/// @param errors connections that failed and answers that did not come in time
/// @param refusals answers with status 400 or more
public record Measurement(double perSecond, double p50, double p99, long errors, long refusals) {

    public static final Measurement NOTHING = new Measurement(Double.NaN, Double.NaN, Double.NaN, 0, 0);

    /// The round with the median throughput, with the errors of all of them.
    public static Measurement median(List<Measurement> rounds) {
        var median = rounds.stream()
                .sorted(Comparator.comparingDouble(Measurement::perSecond))
                .toList()
                .get(rounds.size() / 2);
        return new Measurement(
                median.perSecond,
                median.p50,
                median.p99,
                rounds.stream().mapToLong(Measurement::errors).sum(),
                rounds.stream().mapToLong(Measurement::refusals).sum());
    }
}
