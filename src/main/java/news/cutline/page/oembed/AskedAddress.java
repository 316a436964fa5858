package news.cutline.page.oembed;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// The address that is asked about, as far as it matters: a fragment and all parameters but the key are ignored.
///
/// @param path decoded, without a slash at its end
/// @param key a partner's publishable key; null where there is none
record AskedAddress(
        String scheme,
        String host,
        int port,
        String path,
        @Nullable String key) {

    private static final int LONGEST = 2048;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    static AskedAddress parse(@Nullable String url) {
        if (url == null || url.isEmpty()) {
            throw refusal("The parameter url is missing.");
        }
        var address = read(url);
        var scheme = address.getScheme().toLowerCase(Locale.ROOT);
        return new AskedAddress(
                scheme,
                address.getHost().toLowerCase(Locale.ROOT),
                address.getPort() == defaultPort(scheme) ? -1 : address.getPort(),
                path(address.getRawPath()),
                key(address.getRawQuery()));
    }

    /// Whether it is on the host of `root`, and what its path is below that. Both schemes lead to the same page.
    Optional<String> below(URI root) {
        var ownPort = root.getPort() == defaultPort(root.getScheme()) ? -1 : root.getPort();
        var prefix = Optional.ofNullable(root.getPath()).orElse("").replaceFirst("/$", "");
        var isOwn = host.equalsIgnoreCase(root.getHost()) && port == ownPort && path.startsWith(prefix + "/");
        return isOwn ? Optional.of(path.substring(prefix.length())) : Optional.empty();
    }

    private static URI read(String url) {
        try {
            var address = new URI(url);
            var isAbsolute = url.length() <= LONGEST
                    && address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
            if (isAbsolute) {
                return address;
            }
        } catch (URISyntaxException malformed) {
            // Answered as any other text that is no address.
        }
        throw refusal("The parameter url must be an absolute http or https address without credentials, of at most "
                + LONGEST + " characters.");
    }

    /// A slash that is written as a character of a segment makes no segment; such an address is nowhere.
    private static String path(String raw) {
        var decoded = raw.toLowerCase(Locale.ROOT).contains("%2f") || raw.contains("+")
                ? raw
                : URLDecoder.decode(raw, StandardCharsets.UTF_8);
        return decoded.length() > 1 && decoded.endsWith("/") ? decoded.substring(0, decoded.length() - 1) : decoded;
    }

    private static @Nullable String key(@Nullable String query) {
        List<String> keys = query == null
                ? List.of()
                : Arrays.stream(query.split("&"))
                        .filter(parameter -> parameter.startsWith("key="))
                        .toList();
        return keys.isEmpty()
                ? null
                : URLDecoder.decode(keys.getFirst().substring("key=".length()), StandardCharsets.UTF_8);
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static ProblemException refusal(String detail) {
        return new ProblemException(ProblemType.MALFORMED_REQUEST, detail);
    }
}
