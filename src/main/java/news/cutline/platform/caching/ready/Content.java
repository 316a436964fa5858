package news.cutline.platform.caching.ready;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

/// What an answer says, as it goes over the wire: the same bytes for everybody who gets it, plain or compressed.
final class Content {

    private static final int SMALLEST_TO_COMPRESS = 1024;
    private static final byte[] NOTHING = {};

    private final byte[] plain;
    private final boolean isCompressible;
    private final String tag;
    private final String compressedTag;

    /// Made when somebody first takes it, by whoever that is: whoever comes at the same time makes the same.
    private byte @Nullable [] compressed;

    /// @param isFile whether it is compressed already
    Content(byte[] plain, boolean isFile) {
        this.plain = plain;
        isCompressible = !isFile && plain.length >= SMALLEST_TO_COMPRESS;
        tag = EntityTags.of(plain);
        compressedTag = EntityTags.compressed(tag);
    }

    /// What one client gets of it.
    ///
    /// @param body the whole of it, also for HEAD; nothing where the client has it already
    record Chosen(boolean isKnown, boolean isCompressed, String tag, byte[] body) {}

    /// @param ifNoneMatch the header that says what the client has
    /// @param acceptEncoding the header that says what it takes
    Chosen choose(@Nullable String ifNoneMatch, @Nullable String acceptEncoding) {
        var isCompressed = isCompressible && AcceptEncoding.allowsGzip(acceptEncoding);
        var chosen = isCompressed ? compressedTag : tag;
        if (EntityTags.matches(ifNoneMatch, chosen)) {
            return new Chosen(true, isCompressed, chosen, NOTHING);
        }
        return new Chosen(false, isCompressed, chosen, isCompressed ? compressed() : plain);
    }

    String tag() {
        return tag;
    }

    /// Compressed already, so that no client has to wait for it.
    Content prepared() {
        if (isCompressible) {
            compressed();
        }
        return this;
    }

    /// In bytes.
    int size() {
        return plain.length + (compressed == null ? 0 : compressed.length);
    }

    private byte[] compressed() {
        var made = compressed;
        if (made == null) {
            made = gzip(plain);
            compressed = made;
        }
        return made;
    }

    private static byte[] gzip(byte[] body) {
        var compressed = new ByteArrayOutputStream(body.length / 2);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory can be written", impossible);
        }
        return compressed.toByteArray();
    }
}
