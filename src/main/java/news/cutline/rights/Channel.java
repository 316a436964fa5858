package news.cutline.rights;

/// The ways on which content leaves the publisher.
public enum Channel {
    SITE,
    APP,
    EMBED,
    FEED,
    NEWSLETTER,
    SOCIAL,
    PRINT,
    BROADCAST
}
