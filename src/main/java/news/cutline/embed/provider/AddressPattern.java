package news.cutline.embed.provider;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What an address of one form looks like.
///
/// @param path what its parts must be
/// @param parameters what these must be
/// @param optional the names of parameters that may be absent, or be anything else, which is then ignored
/// @param isOpen whether more may follow in the path
record AddressPattern(
        Set<String> hosts, List<Pattern> path, Map<String, Pattern> parameters, Set<String> optional, boolean isOpen) {

    private static final String ANYTHING = "**";

    /// @param hosts groups of hosts, by their names
    /// @param shapes what each variable may be
    static AddressPattern of(String text, Map<String, Set<String>> hosts, Map<String, String> shapes) {
        var query = text.split("\\?(?!})", 2);
        var parts = query[0].split("/", -1);
        var path = new ArrayList<Pattern>();
        for (var part : List.of(parts).subList(1, parts.length)) {
            if (!part.equals(ANYTHING)) {
                path.add(compile(part, shapes));
            }
        }
        var parameters = new LinkedHashMap<String, Pattern>();
        var optional = new HashSet<String>();
        if (query.length == 2) {
            for (var parameter : query[1].split("&", -1)) {
                var pair = parameter.split("=", 2);
                parameters.put(pair[0], compile(pair[1], shapes));
                if (pair[1].endsWith("?}")) {
                    optional.add(pair[0]);
                }
            }
        }
        return new AddressPattern(
                hosts.getOrDefault(parts[0], Set.of(parts[0])),
                path,
                parameters,
                optional,
                parts[parts.length - 1].equals(ANYTHING));
    }

    /// The values of the variables, if the address has this form.
    Optional<Map<String, String>> match(Address address) {
        var parts = address.path();
        if (!hosts.contains(address.host()) || (isOpen ? parts.size() < path.size() : parts.size() != path.size())) {
            return Optional.empty();
        }
        var values = new HashMap<String, String>();
        for (var i = 0; i < path.size(); i++) {
            if (!read(path.get(i), parts.get(i), values)) {
                return Optional.empty();
            }
        }
        for (var parameter : parameters.entrySet()) {
            var value = address.parameters().getOrDefault(parameter.getKey(), "");
            if (!read(parameter.getValue(), value, values) && !optional.contains(parameter.getKey())) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static boolean read(Pattern pattern, String text, Map<String, String> values) {
        var match = pattern.matcher(text);
        if (!match.matches()) {
            return false;
        }
        pattern.namedGroups().forEach((name, group) -> values.put(name, match.group(group)));
        return true;
    }

    private static Pattern compile(String text, Map<String, String> shapes) {
        var pattern = new StringBuilder();
        var end = 0;
        for (var variable : Template.VARIABLE.matcher(text).results().toList()) {
            var name = variable.group(1);
            var shape = shapes.get(name);
            if (shape == null) {
                throw new IllegalStateException("Nothing says what {" + name + "} in " + text + " may be");
            }
            pattern.append(Pattern.quote(text.substring(end, variable.start())))
                    .append("(?<" + name + ">" + shape + ")");
            end = variable.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(text.substring(end))).toString());
    }
}
