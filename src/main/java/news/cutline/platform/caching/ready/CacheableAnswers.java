package news.cutline.platform.caching.ready;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import news.cutline.platform.caching.Cacheable;
import news.cutline.platform.caching.Freshness;
import news.cutline.platform.caching.Lifetime;
import news.cutline.platform.caching.cdn.CdnHeaders;
import news.cutline.platform.http.AcceptEncoding;
import news.cutline.platform.time.Clock;

/// Writes cacheable answers: as bytes with a strong entity tag (RFC 9110, section 8.8.3), compressed where the client
/// takes it, or not at all where the client has them already.
@Provider
@Cacheable
public class CacheableAnswers implements ContainerResponseFilter {

    private final ObjectMapper mapper;
    private final ReadyAnswers answers;
    private final CdnHeaders cdn;
    private final Clock clock;
    private final CurrentVertxRequest current;

    CacheableAnswers(
            ObjectMapper mapper, ReadyAnswers answers, CdnHeaders cdn, Clock clock, CurrentVertxRequest current) {
        this.mapper = mapper;
        this.answers = answers;
        this.cdn = cdn;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        var headers = response.getHeaders();
        if (response.getStatus() != Response.Status.OK.getStatusCode()) {
            if (headers.getFirst(HttpHeaders.CACHE_CONTROL) instanceof Freshness freshness) {
                cdn.describe(freshness, clock.now(), headers::putSingle);
            }
            return;
        }
        // A file that comes as bytes is compressed already.
        var isFile = response.getEntity() instanceof byte[];
        if (!isFile) {
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        var body = bytes(response.getEntity());
        var isCompressed = !isFile && AcceptEncoding.allowsGzip(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        var content = isCompressed ? Content.compressed(body) : Content.plain(body);
        send(request, response, keep(response, content));
    }

    /// Says how long the answer may be kept, and keeps it here where that is known.
    private Content keep(ContainerResponseContext response, Content content) {
        var headers = response.getHeaders();
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(Lifetime.LONGEST));
        if (!(headers.getFirst(HttpHeaders.CACHE_CONTROL) instanceof Freshness freshness)) {
            return content;
        }
        var kept = keepReady(response, content, freshness);
        var now = clock.now();
        cdn.describe(freshness, now, headers::putSingle);
        cdn.addLifetimeOfNew(freshness, now, headers::putSingle);
        return kept;
    }

    private Content keepReady(ContainerResponseContext response, Content content, Freshness freshness) {
        var ticket = current.getCurrent().<Ticket>get(HotPath.TICKET);
        if (ticket == null || !ticket.allows(freshness)) {
            return content;
        }
        var shared = answers.share(content);
        ticket.compose(
                new Ticket.Draft(shared, freshness, response.getMediaType().toString()));
        response.getHeaders().putSingle("Cache-Status", "Cutline; fwd=miss");
        return shared;
    }

    /// Sends as much as the client needs.
    private void send(ContainerRequestContext request, ContainerResponseContext response, Content content) {
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, content.tag);
        if (content.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
            describeNoBody();
            return;
        }
        if (content.isCompressed) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        // For HEAD, whose answer has no content to measure.
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, content.body().length());
        response.setEntity(content.body().getBytes());
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
}
