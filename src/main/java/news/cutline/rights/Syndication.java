package news.cutline.rights;

/// Whether content may be passed on to others than the publisher's own front ends.
public enum Syndication {
    ALLOWED,
    DENIED,
    UNKNOWN
}
