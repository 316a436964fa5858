package news.cutline.platform.signing;

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

/// Signs texts for one purpose each: what was signed for one is worth nothing for another.
@ApplicationScoped
public class Signatures {

    private static final int LENGTH = 16;
    private static final int MAXIMUM_LENGTH = 1024;

    private final SigningKeyRepository keys;
    private volatile @Nullable SecretKeySpec key;

    Signatures(SigningKeyRepository keys) {
        this.keys = keys;
    }

    /// The text with its signature, fit for addresses.
    public String sign(String purpose, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var signed = Arrays.copyOf(signature(purpose, bytes), LENGTH + bytes.length);
        System.arraycopy(bytes, 0, signed, LENGTH, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /// The text that was signed for this purpose; empty where it was not, or not by us.
    public Optional<String> read(String purpose, String signed) {
        var bytes = decode(signed);
        if (bytes.length <= LENGTH) {
            return Optional.empty();
        }
        var text = Arrays.copyOfRange(bytes, LENGTH, bytes.length);
        return MessageDigest.isEqual(signature(purpose, text), Arrays.copyOf(bytes, LENGTH))
                ? Optional.of(new String(text, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static byte[] decode(String signed) {
        try {
            return signed.length() > MAXIMUM_LENGTH
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(signed);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private byte[] signature(String purpose, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(text), LENGTH);
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
