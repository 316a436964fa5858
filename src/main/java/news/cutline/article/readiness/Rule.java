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
    /// The alternative text of what others supply says more than the caption does.
    ALTERNATIVE_TEXT_REPEATED,
    /// Whoever must be named is named: with figures, embeds and texts of others.
    CREDIT_LINE,
    /// The credit line of what others supply is not the name of its file.
    CREDIT_LINE_FILE_NAME,
    /// It is known whose it is what others supply.
    COPYRIGHT_HOLDER,
    COPYRIGHT_NOTICE,
    /// A publisher has confirmed the terms of what others supply.
    TERMS_CONFIRMED,
    /// What is bound to countries meets a site that knows its own.
    TERRITORY,
    EMBED_TITLE,
    /// What the story shows and leads to has been neither killed nor withdrawn.
    REFERENCE
}
