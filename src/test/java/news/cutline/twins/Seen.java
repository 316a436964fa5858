package news.cutline.twins;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What an answer says, whichever way it came.
record Seen(int status, Map<String, List<String>> headers, String body) {

    /// They say what the answer is. Others say how it came, or count down.
    private static final List<String> HEADERS = List.of(
            "access-control-allow-origin",
            "content-language",
            "content-security-policy",
            "content-type",
            "etag",
            "link",
            "location",
            "vary",
            "x-content-type-options");

    static Seen of(HttpResponse<String> answer) {
        var headers = HEADERS.stream()
                .filter(name -> answer.headers().firstValue(name).isPresent())
                .collect(Collectors.toMap(
                        Function.identity(), answer.headers()::allValues, (one, other) -> one, TreeMap::new));
        return new Seen(answer.statusCode(), headers, answer.body());
    }
}
