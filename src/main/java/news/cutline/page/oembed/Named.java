package news.cutline.page.oembed;

import org.jspecify.annotations.Nullable;

/// What an address of ours names.
///
/// @param name its slug or id
/// @param key the partner's whose page it goes into; null for anybody's
record Named(Kind kind, String name, @Nullable String key) {

    enum Kind {
        STORY,
        MEDIUM,
        EMBED
    }
}
