package news.cutline.embed;

/// What an embed shows.
public enum EmbedKind {
    VIDEO,
    AUDIO,
    POST,
    MAP,
    DOCUMENT,
    INTERACTIVE
}
