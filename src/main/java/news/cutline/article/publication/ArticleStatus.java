package news.cutline.article.publication;

/// Where an article stands in its life, at an instant.
public enum ArticleStatus {
    /// Never public so far, and not going to be.
    DRAFT,
    /// Going to be public.
    SCHEDULED,
    PUBLISHED,
    /// Was public and was taken back.
    WITHDRAWN,
    /// Was public until the end that was set for it.
    EXPIRED
}
