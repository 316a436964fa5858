package news.cutline.article.readiness;

/// What is asked of a story. How grave a breach is, stands in `application.properties`.
public enum Rule {
    HEADLINE,
    STANDFIRST,
    SECTION,
    /// A medium that is shown has an address.
    ADDRESS,
    /// A figure has a caption, of the medium or of its own.
    CAPTION,
    /// A picture is described for those who do not see it.
    ALTERNATIVE_TEXT,
    /// Whoever must be named is named: with figures, embeds and texts of others.
    CREDIT_LINE,
    EMBED_TITLE,
    /// What the story leads to has not been taken back.
    REFERENCE
}
