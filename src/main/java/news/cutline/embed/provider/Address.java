package news.cutline.embed.provider;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.WebAddress;

/// An address taken apart, if there is only one way to read it: no credentials, no port, no host but a plain name, and
/// nothing hidden in its path.
///
/// @param text the address, with https and its host in lower case
/// @param path the decoded parts of the path, without empty ones at its end
/// @param parameters of the query, and then of the fragment, decoded; the first of each name
record Address(String text, String host, List<String> path, Map<String, String> parameters) {

    private static final Pattern SCHEME = Pattern.compile("(?i)https?://");
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+");
    private static final Pattern HIDDEN = Pattern.compile("(?i)%(?:2f|5c|00)|;|(?:^|/)(?:\\.|%2e){1,2}(?:/|$)");

    private static final Pattern TRAILING = Pattern.compile("/+$");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~:/?#@!$&()*+,;=%-]+");

    static Optional<Address> parse(String text) {
        var scheme = SCHEME.matcher(text);
        if (text.length() > WebAddress.MAXIMUM_LENGTH || !scheme.lookingAt()) {
            return Optional.empty();
        }
        try {
            var uri = new URI(text);
            var host = String.valueOf(uri.getRawAuthority()).toLowerCase(Locale.ROOT);
            if (!HOST.matcher(host).matches()
                    || HIDDEN.matcher(uri.getRawPath()).find()) {
                return Optional.empty();
            }
            var parameters = new LinkedHashMap<String, String>();
            read(uri.getRawQuery(), parameters);
            read(uri.getRawFragment(), parameters);
            var rest = text.substring(scheme.end() + host.length());
            return Optional.of(new Address("https://" + host + rest, host, parts(uri.getRawPath()), parameters));
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /// Whether its text may be kept: nothing in it needs to be escaped anywhere.
    boolean isPlain() {
        return PLAIN.matcher(text).matches();
    }

    /// Whether it is this start, or begins with it where a part of the path ends, with or without `www.`.
    boolean startsWith(String start) {
        var rest = text.substring("https://".length()).replaceFirst("^www\\.", "");
        return rest.startsWith(start)
                && (start.endsWith("/")
                        || rest.length() == start.length()
                        || "/?#".indexOf(rest.charAt(start.length())) >= 0);
    }

    private static List<String> parts(String path) {
        var inside = TRAILING.matcher(path).replaceFirst("");
        return inside.isEmpty()
                ? List.of()
                : Arrays.stream(inside.substring(1).split("/", -1))
                        .map(Address::decoded)
                        .toList();
    }

    private static void read(@Nullable String query, Map<String, String> parameters) {
        if (query != null) {
            for (var parameter : query.split("&", -1)) {
                var parts = parameter.split("=", 2);
                parameters.putIfAbsent(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
            }
        }
    }

    /// A plus means a space in queries, and in the paths of the maps that have any.
    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
