package news.cutline.page.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/// A style sheet or a script that stands in the page itself, and the source expression (Content Security Policy 3,
/// section 2.3.1) by which the page's policy knows it.
public record Inline(String text, String source) {

    /// @param names of the files that it consists of
    public static Inline load(String... names) {
        return of(Arrays.stream(names).map(PageData::read).collect(Collectors.joining()));
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
