package news.cutline.platform.caching.ready;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Strong entity tags (RFC 9110, section 8.8.3): the hash of what was composed, and the coding in which it is sent.
final class EntityTags {

    private static final int BYTES = 16;
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

    private EntityTags() {}

    static String of(byte[] body) {
        try {
            var digest = Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(body), BYTES);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    /// The tag of the same, compressed.
    static String compressed(String tag) {
        return tag.substring(0, tag.length() - 1) + "-gzip\"";
    }

    /// Whether an `If-None-Match` header (RFC 9110, section 13.1.2) names the tag.
    static boolean matches(@Nullable String header, String tag) {
        if (header == null) {
            return false;
        }
        return header.equals(tag) || header.strip().equals("*") || isListed(header, tag);
    }

    private static boolean isListed(String header, String tag) {
        return TAG.matcher(header).results().anyMatch(found -> found.group(1).equals(tag));
    }
}
