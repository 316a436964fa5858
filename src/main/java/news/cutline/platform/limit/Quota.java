package news.cutline.platform.limit;

/// What a caller has left of its requests.
///
/// @param policy by what its requests are counted
/// @param limit how many it has in a window
/// @param remaining how many it has left in the present one; negative where it asked for one too many
/// @param seconds after how many it has all of them again
record Quota(String policy, int limit, int remaining, int seconds) {

    /// In seconds.
    static final int WINDOW = 60;

    boolean isExceeded() {
        return remaining < 0;
    }

    /// The header `RateLimit-Policy`.
    String asPolicy() {
        return '"' + policy + "\";q=" + limit + ";w=" + WINDOW;
    }

    /// The header `RateLimit`.
    String asState() {
        return '"' + policy + "\";r=" + Math.max(0, remaining) + ";t=" + seconds;
    }
}
