package news.cutline.platform.caching.ready;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

/// What an answer says, as it goes over the wire: the same bytes for everybody who gets it in this coding.
final class Content {

    private static final int SMALLEST_TO_COMPRESS = 1024;

    /// It is sent as it is, and nobody changes the bytes.
    final byte[] body;

    final boolean isCompressed;
    final String tag;

    private Content(byte[] body, boolean isCompressed, String tag) {
        this.body = body;
        this.isCompressed = isCompressed;
        this.tag = tag;
    }

    /// As it is.
    static Content plain(byte[] body) {
        return new Content(body, false, EntityTags.of(body));
    }

    /// Compressed, unless that is not worth while.
    static Content compressed(byte[] body) {
        return body.length < SMALLEST_TO_COMPRESS
                ? plain(body)
                : new Content(gzip(body), true, EntityTags.compressed(EntityTags.of(body)));
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
