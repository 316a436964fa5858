package news.cutline.platform.http;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// The `Accept-Encoding` header (RFC 9110, section 12.5.3).
public final class AcceptEncoding {

    private static final Pattern CODING =
            Pattern.compile("([a-z0-9*-]+)\\s*(?:;\\s*q=([0-9]+(?:\\.[0-9]{0,3})?))?\\s*(?:,|$)");

    private static final double UNNAMED = -1;

    private AcceptEncoding() {}

    /// Whether the client takes gzip: it names it, or everything, with a weight above zero, and does not say that it
    /// would rather have what is not encoded.
    public static boolean allowsGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        // What nearly every client sends needs no closer look.
        if (header.equals("gzip") || header.startsWith("gzip,")) {
            return true;
        }
        var named = weight(header, "gzip", UNNAMED);
        var gzip = named == UNNAMED ? weight(header, "*", 0) : named;
        return gzip >= 1 || (gzip > 0 && gzip >= weight(header, "identity", 0));
    }

    /// Whether the client takes neither gzip nor what is not encoded at all.
    public static boolean refusesAll(@Nullable String header) {
        return header != null
                && header.contains("=0")
                && !allowsGzip(header)
                && weight(header, "identity", weight(header, "*", 1)) == 0;
    }

    private static double weight(String header, String coding, double otherwise) {
        return CODING.matcher(header.toLowerCase(Locale.ROOT))
                .results()
                .filter(found -> found.group(1).equals(coding))
                .mapToDouble(found -> found.group(2) == null ? 1 : Double.parseDouble(found.group(2)))
                .findFirst()
                .orElse(otherwise);
    }
}
