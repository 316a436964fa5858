package news.cutline.platform.identity;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;

/// Refuses an invalid token also where none is needed: somebody who sends one expects it to count.
class InvalidTokens {

    private final CurrentIdentityAssociation identities;

    InvalidTokens(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    @ServerRequestFilter
    Uni<Void> check(HttpServerRequest request) {
        return request.headers().contains("Authorization")
                ? identities.getDeferredIdentity().replaceWithVoid()
                : Uni.createFrom().voidItem();
    }
}
