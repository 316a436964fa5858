package delivery.report;

import java.util.Locale;

/// Writes numbers as people read them in a table.
public final class Numbers {

    private static final int WHOLE = 100;

    private Numbers() {}

    /// With three digits or more; a dash for what was not measured.
    public static String plain(double number) {
        if (!Double.isFinite(number)) {
            return "–";
        }
        if (number >= WHOLE || number == Math.rint(number)) {
            return String.format(Locale.ROOT, "%,.0f", number);
        }
        return String.format(Locale.ROOT, number >= 10 ? "%.1f" : "%.2f", number);
    }
}
