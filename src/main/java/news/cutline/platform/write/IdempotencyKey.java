package news.cutline.platform.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// What a client calls one write of its own, so that it can send it again without doing it twice.
///
/// @param lookup SHA-256 of everything that tells it from other keys, in hexadecimal
record IdempotencyKey(String lookup) {

    static final String HEADER = "Idempotency-Key";

    private static final int LOCK_DIGITS = 16;

    private static final Pattern FORM = Pattern.compile("[\\x20-\\x7e]{1,255}");

    /// @param credential whose key it is: the keys of others are other keys
    /// @param request method and address
    static IdempotencyKey of(String credential, String request, String header) {
        if (header.isBlank() || !FORM.matcher(header).matches()) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST,
                    "The header " + HEADER + " must have 1 to 255 printable characters of ASCII.");
        }
        // None of the three can contain a line break.
        var name = String.join("\n", credential, request, header);
        return new IdempotencyKey(HexFormat.of().formatHex(sha256().digest(name.getBytes(StandardCharsets.UTF_8))));
    }

    /// The number of the lock that one holds who does the write.
    long lock() {
        return Long.parseUnsignedLong(lookup, 0, LOCK_DIGITS, 16);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
