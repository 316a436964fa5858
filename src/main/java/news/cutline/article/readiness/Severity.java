package news.cutline.article.readiness;

/// How grave it is that a rule is broken.
public enum Severity {
    /// The story is not published.
    BLOCK,
    /// The newsroom is told.
    WARN,
    /// Nobody asks.
    OFF
}
