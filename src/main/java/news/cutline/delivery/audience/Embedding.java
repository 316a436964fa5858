package news.cutline.delivery.audience;

import java.util.List;

/// Whose pages show an embed.
///
/// @param frameAncestors the origins of these pages, as `frame-ancestors` names them (Content Security Policy 3,
/// section
///     6.4.2); none where the partner named none
public record Embedding(Reader reader, List<String> frameAncestors) {

    /// Of what is shown to everybody, and of what shows nothing.
    public static final List<String> ANYWHERE = List.of("*");

    public Embedding {
        frameAncestors = List.copyOf(frameAncestors);
    }

    static Embedding byAnybody(Reader reader) {
        return new Embedding(reader, ANYWHERE);
    }
}
