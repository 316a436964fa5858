package news.cutline.platform.caching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/// Writes cacheable answers: as bytes with a strong entity tag (RFC 9110, section 8.8.3), compressed where the client
/// takes it, or not at all where the client has them already.
@Provider
@Cacheable
public class CacheableAnswers implements ContainerResponseFilter {

    private static final int SMALLEST_TO_COMPRESS = 1024;
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

    private final ObjectMapper mapper;
    private final CurrentVertxRequest current;

    CacheableAnswers(ObjectMapper mapper, CurrentVertxRequest current) {
        this.mapper = mapper;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (response.getStatus() != Response.Status.OK.getStatusCode()) {
            return;
        }
        var headers = response.getHeaders();
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(Lifetime.LONGEST));
        // A file that comes as bytes is compressed already.
        var isFile = response.getEntity() instanceof byte[];
        if (!isFile) {
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        var body = bytes(response.getEntity());
        var isCompressed = !isFile
                && body.length >= SMALLEST_TO_COMPRESS
                && AcceptEncoding.allowsGzip(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        var tag = tag(body, isCompressed);
        headers.putSingle(HttpHeaders.ETAG, tag);
        if (matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
            describeNoBody();
            return;
        }
        if (isCompressed) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        var content = isCompressed ? gzip(body) : body;
        // For HEAD, whose answer has no content to measure.
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, content.length);
        response.setEntity(content);
    }

    /// Files and texts, such as pages, are sent as they are; everything else as JSON.
    private byte[] bytes(Object entity) throws IOException {
        return switch (entity) {
            case byte[] file -> file;
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            default -> mapper.writeValueAsBytes(entity);
        };
    }

    /// A type would describe a body (RFC 9110, section 15.4.5), and the REST layer adds one at the very end.
    private void describeNoBody() {
        var context = current.getCurrent();
        context.addHeadersEndHandler(written -> context.response().headers().remove(HttpHeaders.CONTENT_TYPE));
    }

    private static boolean matches(@Nullable String header, String tag) {
        if (header == null) {
            return false;
        }
        return header.strip().equals("*") || tags(header).contains(tag);
    }

    private static Set<String> tags(String header) {
        return TAG.matcher(header).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String tag(byte[] body, boolean isCompressed) {
        try {
            var digest = Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(body), 16);
            return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest)
                    + (isCompressed ? "-gzip\"" : "\"");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private static byte[] gzip(byte[] body) throws IOException {
        var compressed = new ByteArrayOutputStream(body.length / 2);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(body);
        }
        return compressed.toByteArray();
    }
}
