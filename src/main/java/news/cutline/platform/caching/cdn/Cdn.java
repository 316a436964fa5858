package news.cutline.platform.caching.cdn;

/// The kinds of shared caches that can be told by key what to forget.
public enum Cdn {
    NONE("", "", ""),
    VARNISH("xkey", " ", "CDN-Cache-Control"),
    /// It does not read RFC 9213, but what that was made of.
    FASTLY("Surrogate-Key", " ", "Surrogate-Control"),
    CLOUDFLARE("Cache-Tag", ",", "CDN-Cache-Control");

    private final String keyHeader;
    private final String separator;
    private final String lifetimeHeader;

    Cdn(String keyHeader, String separator, String lifetimeHeader) {
        this.keyHeader = keyHeader;
        this.separator = separator;
        this.lifetimeHeader = lifetimeHeader;
    }

    /// In which header it reads the keys of an answer.
    public String keyHeader() {
        return keyHeader;
    }

    /// Keys as this header lists them.
    public String list(Iterable<String> keys) {
        return String.join(separator, keys);
    }

    /// In which header it reads how long it may keep an answer that others may not keep for as long (RFC 9213).
    String lifetimeHeader() {
        return lifetimeHeader;
    }
}
