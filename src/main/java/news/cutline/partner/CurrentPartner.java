package news.cutline.partner;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;

/// Which partner makes the current request.
@ApplicationScoped
public class CurrentPartner {

    /// The attribute of an identity that holds its [Receiver].
    public static final String ATTRIBUTE = "partner";

    private final SecurityIdentity identity;

    CurrentPartner(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// The partner whose secret key came with the request; empty where none did. A request whose key is not valid
    /// does not come this far.
    public Optional<Receiver> find() {
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }
}
