package delivery;

/// What is measured, in the order in which it is: what writes comes last, so that all that reads finds the same
/// newsroom.
enum Workload {
    W6("cold article", true),
    W7("cold list", true),
    W1("article by slug", false),
    W1Z("article, gzip", false),
    W1P("article, partner's key", false),
    W2("newest 20 of a section", false),
    W4("conditional GET, 304", false),
    W8("article updated 10 times a second", false),
    W5("a whole story written", false),
    W9("90 % W1, 8 % W2, 2 % W5", false);

    final String what;

    /// Whether the service runs without its cache.
    final boolean isCold;

    Workload(String what, boolean isCold) {
        this.what = what;
        this.isCold = isCold;
    }

    String title() {
        return name().replace("Z", "z").replace("P", "p");
    }
}
