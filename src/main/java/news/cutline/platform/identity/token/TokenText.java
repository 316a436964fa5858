package news.cutline.platform.identity.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// A staff token as its holder keeps it: `cut_<lookup>_<secret>`. The prefix lets scanners of public code recognise a
/// leaked one, the lookup finds its row, and only the hash of the secret is stored.
record TokenText(String lookup, String secret) {

    private static final Pattern FORM = Pattern.compile("cut_([0-9a-f]{12})_([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenText random() {
        return new TokenText(
                HexFormat.of().formatHex(bytes(6)),
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32)));
    }

    static Optional<TokenText> parse(String text) {
        var parts = FORM.matcher(text);
        return parts.matches() ? Optional.of(new TokenText(parts.group(1), parts.group(2))) : Optional.empty();
    }

    byte[] hash() {
        return hash(secret);
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "cut_" + lookup + "_" + secret;
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
