package news.cutline.article.publication;

/// Where a publication stands in its life, at an instant.
public enum PublicationStatus {
    SCHEDULED,
    RUNNING,
    /// Ended because a later publication took its place.
    REPLACED,
    /// Ended because the article was taken back.
    WITHDRAWN,
    /// Ended when its end had been set for.
    EXPIRED
}
