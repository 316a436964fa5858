package news.cutline.platform.caching.ready;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

import io.vertx.core.buffer.Buffer;

import news.cutline.platform.http.route.FixedHeader;

/// What an answer says, as it goes over the wire: the same bytes for everybody who gets it in this coding.
final class Content {

    private static final FixedHeader COMPRESSED = FixedHeader.of("Content-Encoding", "gzip");
    private static final int SMALLEST_TO_COMPRESS = 1024;

    final boolean isCompressed;
    final String tag;

    /// Until somebody wants to have it as it is sent.
    private byte[] composed;

    private @Nullable Buffer sent;

    private Content(byte[] composed, boolean isCompressed, String tag) {
        this.composed = composed;
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
                : new Content(body, true, EntityTags.compressed(EntityTags.of(body)));
    }

    /// As it is sent. Nobody changes it.
    Buffer body() {
        if (sent == null) {
            sent = Buffer.buffer(isCompressed ? gzip(composed) : composed);
            composed = new byte[0];
        }
        return sent;
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

    /// The headers that describe it.
    List<FixedHeader> headers(String mediaType) {
        var described = List.of(
                FixedHeader.known("Content-Type", mediaType),
                FixedHeader.known("Content-Length", Integer.toString(body().length())));
        return isCompressed
                ? Stream.concat(described.stream(), Stream.of(COMPRESSED)).toList()
                : described;
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
