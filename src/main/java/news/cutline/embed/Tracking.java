package news.cutline.embed;

/// Whether the provider follows readers who load the embed. Unknown counts as following.
public enum Tracking {
    TRACKS,
    NONE,
    UNKNOWN
}
