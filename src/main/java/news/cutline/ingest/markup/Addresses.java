package news.cutline.ingest.markup;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.WebAddress;

/// The addresses in a page, made absolute.
///
/// @param canonical where the page says that it lives
public record Addresses(@Nullable URI base, @Nullable String canonical) {

    private static final String UNSAFE = " \"<>\\^`{|}";

    /// @param url where the page was found, or null
    public static Addresses of(Document page, @Nullable String url) {
        var found = new Addresses(url == null ? null : URI.create(url), null);
        var stated = found.canonical(page);
        var from = url == null && stated.isPresent() ? new Addresses(URI.create(stated.get()), null) : found;
        var base = from.resolve(page.select("base[href]").attr("href")).map(URI::create);
        var start = new Addresses(base.orElse(from.base), null);
        var known = start.canonical(page).filter(address -> !isFrontPage(address));
        return new Addresses(start.base, known.orElse(null));
    }

    private Optional<String> canonical(Document page) {
        return Stream.of(
                        page.select("link[rel~=(?i)^canonical$]").attr("href"),
                        page.select("meta[property=og:url]").attr("content"))
                .map(this::resolve)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Absolute, http or https, and no longer than we keep; else empty.
    public Optional<String> resolve(String address) {
        return absolute(address)
                .filter(found -> found.length() <= WebAddress.MAXIMUM_LENGTH && WebAddress.Check.isAddress(found));
    }

    /// Whether the address is that of a site's front page, which many sites give as every page's own.
    private static boolean isFrontPage(String address) {
        var path = URI.create(address).getPath();
        return path == null || path.isEmpty() || path.equals("/");
    }

    private Optional<String> absolute(String address) {
        var trimmed = address.strip();
        if (trimmed.isEmpty() || trimmed.length() > WebAddress.MAXIMUM_LENGTH) {
            return Optional.empty();
        }
        try {
            var uri = new URI(escaped(trimmed));
            var absolute = base == null ? uri : base.resolve(uri);
            if (absolute.getScheme() == null && absolute.getHost() != null) {
                // An address that leaves the scheme open, in a page that says nowhere which one it came by.
                return Optional.of("https:" + absolute);
            }
            return Optional.of(absolute.toString()).filter(_ -> Objects.nonNull(absolute.getHost()));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    /// Pages write spaces and brackets into addresses, and browsers understand them.
    private static String escaped(String address) {
        var escaped = new StringBuilder();
        for (var i = 0; i < address.length(); i++) {
            var character = address.charAt(i);
            if (UNSAFE.indexOf(character) >= 0) {
                for (var octet : String.valueOf(character).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('%').append("%02X".formatted(octet));
                }
            } else if (character > ' ') {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
