package news.cutline.embed.provider;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address with variables. Parts of its path, parameters and a fragment that have a variable without value are left
/// out.
record Template(List<String> path, List<String> parameters, List<String> fragment) {

    static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)(\\??)}");

    static Template of(String text) {
        var fragment = text.split("#", 2);
        var query = fragment[0].split("\\?", 2);
        return new Template(
                Arrays.asList(query[0].split("/", -1)),
                query.length == 1 ? List.of() : List.of(query[1].split("&", -1)),
                fragment.length == 1 ? List.of() : List.of(fragment[1]));
    }

    String fill(Map<String, String> values) {
        var filled = new StringBuilder(String.join("/", filled(path, values)));
        var query = String.join("&", filled(parameters, values));
        if (!query.isEmpty()) {
            filled.append('?').append(query);
        }
        filled(fragment, values).forEach(part -> filled.append('#').append(part));
        return filled.toString();
    }

    private static List<String> filled(List<String> parts, Map<String, String> values) {
        var filled = new ArrayList<String>();
        parts.forEach(part -> filled(part, values).ifPresent(filled::add));
        return filled;
    }

    private static Optional<String> filled(String part, Map<String, String> values) {
        var variables = VARIABLE.matcher(part);
        if (variables.results().anyMatch(variable -> !values.containsKey(variable.group(1)))) {
            return Optional.empty();
        }
        return Optional.of(variables.replaceAll(
                variable -> Matcher.quoteReplacement(encoded(values.getOrDefault(variable.group(1), "")))));
    }

    /// For any place in a path, query or fragment. Google's maps are full of exclamation marks, which mean nothing
    /// here.
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~")
                .replace("%21", "!");
    }
}
