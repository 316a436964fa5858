package news.cutline.platform.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.identity.Actor;

/// The present request, as far as it may have been sent before: its key, and what tells its body from another.
@RequestScoped
class KeyedRequest {

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Actor actor;

    @Nullable
    private DigestInputStream body;

    KeyedRequest(HttpHeaders headers, UriInfo uri, Actor actor) {
        this.headers = headers;
        this.uri = uri;
        this.actor = actor;
    }

    Optional<IdempotencyKey> key() {
        var address = uri.getRequestUri();
        return Optional.ofNullable(headers.getHeaderString(IdempotencyKey.HEADER))
                .map(header -> IdempotencyKey.of(
                        actor.credential(), "POST " + address.getRawPath() + "?" + address.getRawQuery(), header));
    }

    /// The SHA-256 of the body, which is read to its end.
    byte[] bodyHash() throws IOException {
        var watched = Objects.requireNonNull(body, "A body is watched before it is read");
        watched.transferTo(OutputStream.nullOutputStream());
        return watched.getMessageDigest().digest();
    }

    private InputStream watch(InputStream stream) {
        body = new DigestInputStream(stream, IdempotencyKey.sha256());
        return body;
    }

    /// Looks at the bodies of requests with a key while they are read, as soon as they have arrived.
    @ServerRequestFilter(priority = Priorities.USER + 2)
    void watchBody(ContainerRequestContext request) {
        if (request.getHeaderString(IdempotencyKey.HEADER) != null) {
            request.setEntityStream(watch(request.getEntityStream()));
        }
    }
}
