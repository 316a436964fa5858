package news.cutline.platform.http;

/// An answer with a secret in it, which is shown this once: it is not kept for those who ask again.
public interface ShowsSecret {

    /// The same answer for everybody who asks later.
    Object withoutSecret();
}
