package news.cutline.platform.caching.ready;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// The `Accept-Encoding` header (RFC 9110, section 12.5.3).
final class AcceptEncoding {

    private static final Pattern CODING =
            Pattern.compile("([a-z0-9*-]+)\\s*(?:;\\s*q=([0-9]+(?:\\.[0-9]{0,3})?))?\\s*(?:,|$)");

    private AcceptEncoding() {}

    /// Whether the client takes gzip: it names it, or everything, with a weight above zero.
    static boolean allowsGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        // What nearly every client sends needs no closer look.
        if (header.equals("gzip") || header.startsWith("gzip,")) {
            return true;
        }
        var anything = false;
        for (var coding :
                CODING.matcher(header.toLowerCase(Locale.ROOT)).results().toList()) {
            var isWanted = coding.group(2) == null || Double.parseDouble(coding.group(2)) > 0;
            if (coding.group(1).equals("gzip")) {
                return isWanted;
            }
            anything |= coding.group(1).equals("*") && isWanted;
        }
        return anything;
    }
}
