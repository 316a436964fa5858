package news.cutline.delivery.audience;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Whose pages show an embed.
///
/// @param frameAncestors the origins of these pages, as `frame-ancestors` names them (Content Security Policy 3,
///     section 6.4.2); none where the partner named none
/// @param key the publishable one in the address
public record Embedding(
        Reader reader,
        List<String> frameAncestors,
        @Nullable String key) {

    /// Of what is shown to everybody, and of what shows nothing.
    public static final List<String> ANYWHERE = List.of("*");

    public Embedding {
        frameAncestors = List.copyOf(frameAncestors);
    }

    static Embedding byAnybody(Reader reader) {
        return new Embedding(reader, ANYWHERE, null);
    }

    /// The address of one of our pages as these pages know it.
    public URI address(URI page) {
        return address(page, key);
    }

    /// The address under which the partner of this key has a page; without one, everybody.
    public static URI address(URI page, @Nullable String key) {
        return key == null ? page : URI.create(page + "?key=" + key);
    }
}
