package news.cutline.platform.paging;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// Writes and reads cursors: a position in a list, signed together with the list it belongs to.
@ApplicationScoped
public class Cursors {

    private static final int SIGNATURE_LENGTH = 16;
    private static final int MAXIMUM_LENGTH = 1024;

    private final SigningKeyRepository keys;
    private volatile @Nullable SecretKeySpec key;

    Cursors(SigningKeyRepository keys) {
        this.keys = keys;
    }

    /// The cursor of the page that begins after `position`.
    public String next(PageRequest request, Object position) {
        var text = position.toString().getBytes(StandardCharsets.UTF_8);
        var cursor = Arrays.copyOf(sign(request.list(), text), SIGNATURE_LENGTH + text.length);
        System.arraycopy(text, 0, cursor, SIGNATURE_LENGTH, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /// The position after which the page begins; empty for the first page. A cursor must be one that we wrote for
    /// this very list.
    public Optional<String> position(PageRequest request) {
        return Optional.ofNullable(request.cursor).map(cursor -> read(request.list(), cursor));
    }

    private String read(String list, String cursor) {
        var bytes = decode(cursor);
        if (bytes.length > SIGNATURE_LENGTH) {
            var position = Arrays.copyOfRange(bytes, SIGNATURE_LENGTH, bytes.length);
            if (MessageDigest.isEqual(sign(list, position), Arrays.copyOf(bytes, SIGNATURE_LENGTH))) {
                return new String(position, StandardCharsets.UTF_8);
            }
        }
        throw refusal();
    }

    private static byte[] decode(String cursor) {
        try {
            return cursor.length() > MAXIMUM_LENGTH
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            throw refusal();
        }
    }

    private static ProblemException refusal() {
        return new ProblemException(
                ProblemType.MALFORMED_REQUEST,
                "The cursor is not one of this list. Begin again without it, or send the filters it came with.");
    }

    private byte[] sign(String list, byte[] position) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(position), SIGNATURE_LENGTH);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HmacSHA256", impossible);
        }
    }

    private SecretKeySpec key() {
        var known = key;
        if (known == null) {
            known = new SecretKeySpec(keys.read(), "HmacSHA256");
            key = known;
        }
        return known;
    }
}
