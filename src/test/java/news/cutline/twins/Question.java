package news.cutline.twins;

import org.jspecify.annotations.Nullable;

/// What a reader asks for.
///
/// @param key of a partner; null of everybody else
record Question(String path, @Nullable String key) {

    static Question byAnybody(String path) {
        return new Question(path, null);
    }
}
