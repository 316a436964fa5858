package news.cutline.page.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// A style sheet or a script that stands in the page itself, and the source expression (Content Security Policy 3,
/// section 2.3.1) by which the page's policy knows it.
public record Inline(String text, String source) {

    public static Inline load(String name) {
        return of(PageData.read(name));
    }

    public static Inline of(String text) {
        return new Inline(text, "'sha256-" + hash(text) + "'");
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
