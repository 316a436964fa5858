package news.cutline.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;

/// Who makes the current request.
@ApplicationScoped
public class Actor {

    static final String CREDENTIAL = "credential";

    private final SecurityIdentity identity;

    Actor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// The name on the token.
    public String name() {
        return identity.getPrincipal().getName();
    }

    /// What tells the token from all others, also from those of the same name.
    public String credential() {
        return identity.getAttribute(CREDENTIAL);
    }

    public boolean isPublisher() {
        return identity.hasRole(Role.PUBLISHERS);
    }
}
