package news.cutline.platform.http.route;

/// In which order requests pass what comes before the resources.
public final class RouteOrder {

    /// Requests of those who have not read yet what they asked for before.
    static final int WAIT = Integer.MIN_VALUE;

    /// What is kept ready is answered by one route alone.
    public static final int READY = WAIT + 1;

    /// Bodies, which have so long to come to their end.
    public static final int ARRIVE = READY + 1;

    /// Headers that every other answer gets, refusals as well.
    public static final int DESCRIBE = ARRIVE + 1;

    /// Headers that depend on what is asked for.
    public static final int DESCRIBE_MORE = DESCRIBE + 1;

    /// What an answer depends on. What browsers ask beforehand has been answered.
    public static final int VARY = DESCRIBE_MORE + 1;

    /// Requests that nobody should see.
    public static final int REFUSE = VARY + 1;

    /// Requests of those who have asked too often.
    public static final int LIMIT = REFUSE + 1;

    private RouteOrder() {}
}
