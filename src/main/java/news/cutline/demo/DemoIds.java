package news.cutline.demo;

import java.util.List;

/// The constant ids of the demo's things.
final class DemoIds {

    /// The collections of the editorial API, in the order in which the ids count them.
    private static final List<String> COLLECTIONS = List.of(
            "sections",
            "tags",
            "credits",
            "media",
            "captions",
            "embeds",
            "articles",
            "tokens",
            "imports",
            "partners",
            "keys");

    private DemoIds() {}

    static String of(String collection, int number) {
        var kind = COLLECTIONS.indexOf(collection) + 1;
        if (kind == 0) {
            throw new IllegalArgumentException("The demo has no " + collection);
        }
        return "0199d6c0-0000-7000-80%02d-%012d".formatted(kind, number);
    }
}
