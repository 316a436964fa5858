package news.cutline.platform.caching;

import java.time.Duration;
import java.time.Instant;

/// How long caches may keep an answer: browsers for seconds, shared caches for a minute, and nobody beyond the
/// instant at which it can change by itself.
public final class Lifetime {

    private static final long BROWSER = 5;
    private static final long SHARED = 60;
    private static final long REVALIDATE = 10;

    /// The `Cache-Control` of what does not change by itself.
    public static final String LONGEST = header(BROWSER, SHARED, REVALIDATE);

    private Lifetime() {}

    /// The `Cache-Control` (RFC 9111, RFC 5861) of what is valid from `now` until `validUntil`.
    public static String until(Instant validUntil, Instant now) {
        if (validUntil.isAfter(now.plusSeconds(SHARED + REVALIDATE))) {
            return LONGEST;
        }
        var left = Math.max(0, Duration.between(now, validUntil).toSeconds());
        return header(Math.min(BROWSER, left), Math.min(SHARED, left), Math.clamp(left - SHARED, 0, REVALIDATE));
    }

    /// The same for what only the one who asked may keep.
    public static String privateUntil(Instant validUntil, Instant now) {
        var isLong = validUntil.isAfter(now.plusSeconds(BROWSER));
        return "private, max-age="
                + (isLong
                        ? BROWSER
                        : Math.max(0, Duration.between(now, validUntil).toSeconds()));
    }

    private static String header(long browser, long shared, long revalidate) {
        return "max-age=" + browser + ", s-maxage=" + shared + ", stale-while-revalidate=" + revalidate;
    }
}
