package news.cutline.platform.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

/// A token or key as its holder keeps it: `<prefix>_<lookup>_<secret><checksum>`. The lookup finds its row, and of the
/// secret, which is as good as 256 random bits, only the hash is stored.
///
/// The checksum is that of GitHub's tokens, CRC-32 in six digits of base 62
/// (https://github.blog/engineering/behind-githubs-new-authentication-token-formats/): scanners of public code
/// recognise a leaked one for certain, and a mistyped one is told from a revoked one without the database.
public record SecretText(Kind kind, String lookup, String secret) {

    private static final int LOOKUP_DIGITS = 12;
    private static final int SECRET_DIGITS = 43;
    private static final int CHECKSUM_DIGITS = 6;

    /// What a holder can have. Only a publishable key may be seen by everybody.
    public enum Kind {
        STAFF_TOKEN("cut"),
        SECRET_KEY("sk"),
        PUBLISHABLE_KEY("pk");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        /// Whether `text` is meant to be of this kind, mistyped or not.
        public boolean isMeantBy(String text) {
            return text.startsWith(prefix + "_");
        }
    }

    private static final Pattern FORM = Pattern.compile("(cut|sk|pk)_([0-9a-f]{12})_([0-9A-Za-z]{43})([0-9A-Za-z]{6})");
    private static final Pattern MUST_NOT_BE_SEEN =
            Pattern.compile("(cut|sk)_[0-9a-f]{12}_[0-9a-z]{43}", Pattern.CASE_INSENSITIVE);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] NO_HASH = hash("");

    public static SecretText random(Kind kind) {
        return new SecretText(
                kind,
                HexFormat.of().toHexDigits(RANDOM.nextLong(), LOOKUP_DIGITS),
                Base62.random(RANDOM, SECRET_DIGITS));
    }

    /// What `text` is; empty where it was mistyped or never handed out by us.
    public static Optional<SecretText> parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var kind = Arrays.stream(Kind.values())
                .filter(some -> some.prefix.equals(parts.group(1)))
                .findFirst()
                .orElseThrow();
        var parsed = new SecretText(kind, parts.group(2), parts.group(3));
        return parsed.text().equals(text) ? Optional.of(parsed) : Optional.empty();
    }

    /// Whether there is something in `text` that nobody but its holder may see, in whatever case.
    public static boolean isIn(String text) {
        return MUST_NOT_BE_SEEN.matcher(text).find();
    }

    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    public byte[] hash() {
        return hash(secret);
    }

    /// Whether this is the secret with the hash `stored`. It takes as long where there is none, so that time does not
    /// tell a known lookup from an unknown one.
    public boolean matches(byte @Nullable [] stored) {
        return MessageDigest.isEqual(stored == null ? NO_HASH : stored, hash());
    }

    /// All of it, for its holder.
    public String text() {
        var body = kind.prefix + "_" + lookup + "_" + secret;
        var checksum = new CRC32();
        checksum.update(body.getBytes(StandardCharsets.US_ASCII));
        return body + Base62.write(checksum.getValue(), CHECKSUM_DIGITS);
    }

    /// What a log may show.
    @Override
    public String toString() {
        return kind.prefix + "_" + lookup + "_…";
    }
}
