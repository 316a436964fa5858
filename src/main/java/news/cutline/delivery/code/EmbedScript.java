package news.cutline.delivery.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The script that shows our pages in the place of `<cutline-embed>`. Every version that was ever released is kept as
/// it was: a page that pinned one loads no other.
///
/// @param integrity by which a browser knows it (Subresource Integrity, section 3.1)
public record EmbedScript(String version, String text, String integrity) {

    private static final List<EmbedScript> RELEASED =
            Stream.of("1.0.0").map(EmbedScript::load).toList();

    /// All versions, the newest last.
    public static List<EmbedScript> released() {
        return RELEASED;
    }

    public static EmbedScript newest() {
        return RELEASED.getLast();
    }

    public static Optional<EmbedScript> find(String version) {
        return RELEASED.stream()
                .filter(script -> script.version.equals(version))
                .findFirst();
    }

    private static EmbedScript load(String version) {
        var name = "embed/" + version + ".js";
        try (var stream = EmbedScript.class.getResourceAsStream(name)) {
            var bytes = Objects.requireNonNull(stream, name).readAllBytes();
            return new EmbedScript(version, new String(bytes, StandardCharsets.UTF_8), "sha384-" + hash(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + name, unreadable);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-384").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-384", impossible);
        }
    }
}
