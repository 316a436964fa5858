package news.cutline.media.medium;

/// What a medium is.
public enum MediaKind {
    IMAGE,
    VIDEO,
    AUDIO
}
