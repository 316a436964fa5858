package news.cutline.media;

/// What a medium is.
public enum MediaKind {
    IMAGE,
    VIDEO,
    AUDIO
}
