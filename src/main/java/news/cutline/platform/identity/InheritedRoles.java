package news.cutline.platform.identity;

import java.util.Arrays;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;

/// Asks for the role that a resource class names also where a request calls a method that the class inherits. The
/// annotation by itself is only held for methods that the class declares; for others it is that of their own class.
class InheritedRoles {

    private final CurrentIdentityAssociation identities;

    InheritedRoles(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    @ServerRequestFilter
    Uni<Void> check(ResourceInfo resource) {
        var type = resource.getResourceClass();
        var roles = type.getAnnotation(RolesAllowed.class);
        if (roles == null || resource.getResourceMethod().getDeclaringClass() == type) {
            return Uni.createFrom().voidItem();
        }
        return identities
                .getDeferredIdentity()
                .invoke(identity -> {
                    if (Arrays.stream(roles.value()).noneMatch(identity::hasRole)) {
                        throw new ForbiddenException();
                    }
                })
                .replaceWithVoid();
    }
}
