package news.cutline.journal;

import java.util.Locale;

/// The kinds of things that the newsroom writes.
public enum Kind {
    ARTICLE("articles"),
    CAPTION("captions"),
    CREDIT("credits"),
    EMBED("embeds"),
    MEDIA("media"),
    PARTNER("partners"),
    SECTION("sections"),
    TAG("tags"),
    TOKEN("tokens");

    private final String collection;

    Kind(String collection) {
        this.collection = collection;
    }

    /// The path of its collection in the editorial API.
    public String path() {
        return "/v1/editorial/" + collection;
    }

    /// Its name in a sentence.
    public String noun() {
        return this == MEDIA ? "medium" : name().toLowerCase(Locale.ROOT);
    }
}
