package news.cutline.platform.caching.ready;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

/// What an answer says, as it goes over the wire: the same bytes for everybody who gets it in this coding.
final class Content {

    private static final int SMALLEST_TO_COMPRESS = 1024;

    final boolean isCompressed;
    final String tag;

    /// As it was composed, until somebody wants to have it as it is sent.
    private byte[] bytes;

    private boolean isCoded;

    private Content(byte[] bytes, boolean isCompressed, String tag) {
        this.bytes = bytes;
        this.isCompressed = isCompressed;
        this.tag = tag;
        isCoded = !isCompressed;
    }

    /// As it is.
    static Content plain(byte[] body) {
        return new Content(body, false, EntityTags.of(body));
    }

    /// Compressed, unless that is not worth while.
    static Content compressed(byte[] body) {
        return body.length < SMALLEST_TO_COMPRESS
                ? plain(body)
                : new Content(body, true, EntityTags.compressed(EntityTags.of(body)));
    }

    /// It is sent as it is, and nobody changes the bytes.
    byte[] body() {
        if (!isCoded) {
            bytes = gzip(bytes);
            isCoded = true;
        }
        return bytes;
    }

    /// As it is sent: nobody who finds it has to wait for that, and no two threads do it.
    Content prepared() {
        body();
        return this;
    }

    /// @param ifNoneMatch the header that says what the client has
    boolean isKnown(@Nullable String ifNoneMatch) {
        return EntityTags.matches(ifNoneMatch, tag);
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
