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
import news.cutline.platform.secret.SecretText;
import news.cutline.platform.time.Clock;

/// Knows whose token it is.
@ApplicationScoped
class StaffIdentities implements IdentityProvider<TokenAuthenticationRequest> {

    private static final Logger LOG = Logger.getLogger(StaffIdentities.class);
    private static final int MINIMUM_LENGTH = 32;

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

    /// Nothing where it is no staff token: others may know whose it is.
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var token = request.getToken().getToken();
        if (isAdminToken(token)) {
            return Uni.createFrom().item(identity("admin", "admin", Role.ADMIN));
        }
        return SecretText.parse(token)
                .filter(text -> text.kind() == SecretText.Kind.STAFF_TOKEN)
                .map(text -> context.runBlocking(() -> identify(text)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    private boolean isAdminToken(String token) {
        return adminToken.isPresent()
                && MessageDigest.isEqual(SecretText.hash(adminToken.get()), SecretText.hash(token));
    }

    @Transactional
    SecurityIdentity identify(SecretText text) {
        var known = tokens.findByLookup(text.lookup()).orElse(null);
        if (!text.matches(known == null ? null : known.secretHash) || known == null || !known.isValidAt(clock.now())) {
            throw new AuthenticationFailedException();
        }
        return identity(known.id.toString(), known.name, known.role);
    }

    private static SecurityIdentity identity(String credential, String name, Role role) {
        return QuarkusSecurityIdentity.builder()
                .addAttribute(Actor.CREDENTIAL, credential)
                .setPrincipal(new QuarkusPrincipal(name))
                .addRoles(role.names())
                .build();
    }
}
