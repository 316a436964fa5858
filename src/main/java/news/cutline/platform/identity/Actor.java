package news.cutline.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;

/// Who acts: whoever makes the current request, or the service itself.
@ApplicationScoped
public class Actor {

    private static final ScopedValue<String> ITSELF = ScopedValue.newInstance();
    public static final String CREDENTIAL = "credential";

    private final SecurityIdentity identity;

    Actor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// Does work that nobody asked for by a request, as a publisher with this name.
    public void actAs(String name, Runnable work) {
        ScopedValue.where(ITSELF, name).run(work);
    }

    /// The name on the token, or that of the service's own work.
    public String name() {
        return ITSELF.isBound() ? ITSELF.get() : identity.getPrincipal().getName();
    }

    /// What tells the token from all others, also from those of the same name.
    public String credential() {
        return identity.getAttribute(CREDENTIAL);
    }

    public boolean isPublisher() {
        return ITSELF.isBound() || identity.hasRole(Role.PUBLISHERS);
    }
}
