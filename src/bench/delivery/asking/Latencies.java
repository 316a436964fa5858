package delivery.asking;

import java.util.Arrays;

/// How long things took.
public final class Latencies {

    private long[] nanos = new long[1024];
    private int count;
    private long errors;
    private long refusals;

    public synchronized void add(long nanoseconds) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = nanoseconds;
    }

    public synchronized void addError() {
        errors++;
    }

    public synchronized void addRefusal() {
        refusals++;
    }

    public synchronized Measurement over(double seconds) {
        Arrays.sort(nanos, 0, count);
        return new Measurement(count / seconds, percentile(0.5), percentile(0.99), errors, refusals);
    }

    private double percentile(double part) {
        return count == 0 ? Double.NaN : nanos[(int) (part * (count - 1))] / 1e6;
    }
}
