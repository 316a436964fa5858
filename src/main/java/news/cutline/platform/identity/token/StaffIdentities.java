package news.cutline.platform.identity.token;

import java.security.MessageDigest;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.config.ConfigMapping;
import io.smallrye.mutiny.Uni;

import news.cutline.platform.identity.Actor;
import news.cutline.platform.identity.Role;
import news.cutline.platform.time.Clock;

/// Knows whose token it is.
@ApplicationScoped
class StaffIdentities implements IdentityProvider<TokenAuthenticationRequest> {

    private static final Logger LOG = Logger.getLogger(StaffIdentities.class);
    private static final int MINIMUM_LENGTH = 32;
    private static final byte[] NO_HASH = TokenText.hash("");

    private final Optional<String> adminToken;
    private final StaffTokenRepository tokens;
    private final Clock clock;

    @ConfigMapping(prefix = "cutline")
    interface IdentityConfig {

        /// A token with the role admin that exists as long as it is configured: for the first steps, and in need.
        Optional<String> adminToken();
    }

    StaffIdentities(IdentityConfig config, StaffTokenRepository tokens, Clock clock) {
        adminToken = config.adminToken();
        this.tokens = tokens;
        this.clock = clock;
    }

    void check(@Observes StartupEvent start, LaunchMode mode) {
        if (mode != LaunchMode.NORMAL) {
            return;
        }
        if (adminToken.isEmpty()) {
            LOG.warn("CUTLINE_ADMIN_TOKEN is not set: only tokens handed out before open the editorial API");
        } else if (adminToken.get().length() < MINIMUM_LENGTH) {
            throw new IllegalStateException("CUTLINE_ADMIN_TOKEN must have at least " + MINIMUM_LENGTH + " characters");
        }
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identify(request.getToken().getToken()));
    }

    @Transactional
    SecurityIdentity identify(String token) {
        if (adminToken.isPresent() && MessageDigest.isEqual(TokenText.hash(adminToken.get()), TokenText.hash(token))) {
            return identity("admin", "admin", Role.ADMIN);
        }
        var text = TokenText.parse(token).orElseThrow(AuthenticationFailedException::new);
        var known = tokens.findByLookup(text.lookup());
        // An unknown token takes the same steps as a known one, so that time does not tell them apart.
        var hash = known.map(found -> found.secretHash).orElse(NO_HASH);
        if (!MessageDigest.isEqual(hash, text.hash()) || !known.orElseThrow().isValidAt(clock.now())) {
            throw new AuthenticationFailedException();
        }
        var owner = known.orElseThrow();
        return identity(owner.id.toString(), owner.name, owner.role);
    }

    private static SecurityIdentity identity(String credential, String name, Role role) {
        return QuarkusSecurityIdentity.builder()
                .addAttribute(Actor.CREDENTIAL, credential)
                .setPrincipal(new QuarkusPrincipal(name))
                .addRoles(role.names())
                .build();
    }
}
