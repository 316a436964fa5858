package news.cutline.platform.identity.token;

/// Where writes to tokens are recorded. The journal does it; it lies above this package, which must not know it.
public interface TokenLog {

    void created(TokenView token);

    void updated(TokenView token);

    void deleted(TokenView token);
}
