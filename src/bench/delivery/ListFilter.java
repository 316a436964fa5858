package delivery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import delivery.newsroom.Newsroom;

/// The ways in which a list of stories can be restricted, one at a time.
enum ListFilter {
    NONE("no filter", List.of("")),
    SECTION("by section", section()),
    TAG("by tag", tag()),
    LANGUAGE("by language", language()),
    CONTRIBUTOR("by contributor", contributor());

    /// Of each filter as many values as there are sections.
    private static final int VALUES = Newsroom.SECTIONS;

    final String what;
    private final List<String> parameters;

    ListFilter(String what, List<String> parameters) {
        this.what = what;
        this.parameters = parameters;
    }

    /// The addresses of lists without `limit` and `cursor`, each ready for more parameters.
    List<String> lists() {
        return parameters.stream().map(parameter -> "/v1/articles?" + parameter).toList();
    }

    List<String> firstPages() {
        return lists().stream().map(list -> list + "limit=20").toList();
    }

    private static List<String> section() {
        return values(index -> "section=" + Newsroom.section(index));
    }

    private static List<String> tag() {
        return values(index -> "tag=" + Newsroom.tag(index));
    }

    private static List<String> language() {
        return Newsroom.LANGUAGES.stream()
                .map(language -> "language=" + language + "&")
                .toList();
    }

    private static List<String> contributor() {
        return values(index -> "contributor=" + URLEncoder.encode(Newsroom.contributor(index), StandardCharsets.UTF_8));
    }

    private static List<String> values(IntFunction<String> parameter) {
        return IntStream.range(0, VALUES)
                .mapToObj(parameter)
                .map(value -> value + "&")
                .toList();
    }
}
