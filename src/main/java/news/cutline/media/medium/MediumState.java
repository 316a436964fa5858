package news.cutline.media.medium;

/// Whether a medium may be used at all.
public enum MediumState {
    USABLE,
    /// Nobody may have it any more, whatever its terms say.
    KILLED
}
