package news.cutline.partner.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

import news.cutline.partner.CurrentPartner;
import news.cutline.platform.identity.Actor;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.secret.SecretText;
import news.cutline.platform.time.Clock;

/// Knows whose secret key it is. Partners have no role, so they read what is public, and what their rights add to it.
@ApplicationScoped
class PartnerIdentities implements IdentityProvider<TokenAuthenticationRequest> {

    private final PartnerKeys keys;
    private final KeyUse use;
    private final Clock clock;

    PartnerIdentities(PartnerKeys keys, KeyUse use, Clock clock) {
        this.keys = keys;
        this.use = use;
        this.clock = clock;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /// After the staff's, whose first token may have any form.
    @Override
    public int priority() {
        return 0;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var token = request.getToken().getToken();
        if (SecretText.Kind.PUBLISHABLE_KEY.isMeantBy(token)) {
            return refused("A publishable key (pk_…) opens only embed pages. Send a secret key (sk_…).");
        }
        if (!SecretText.Kind.SECRET_KEY.isMeantBy(token)) {
            return Uni.createFrom().nullItem();
        }
        return SecretText.parse(token)
                .map(text -> context.runBlocking(() -> identify(text)))
                .orElseGet(() -> refused("This key is mistyped. Upper and lower case matter."));
    }

    @Transactional
    SecurityIdentity identify(SecretText text) {
        var now = clock.now();
        var key = keys.findValid(text, now).orElseThrow(() -> refusal("This key is not valid."));
        // Whoever has the key may know as much of the contract.
        var receiver = key.receiver(now)
                .orElseThrow(() -> refusal("This key is right, but no contract is in force. Ask the publisher."));
        use.note(key, now);
        return QuarkusSecurityIdentity.builder()
                .addAttribute(Actor.CREDENTIAL, key.id.toString())
                .addAttribute(CurrentPartner.ATTRIBUTE, receiver)
                .setPrincipal(new QuarkusPrincipal(key.name))
                .build();
    }

    private static Uni<SecurityIdentity> refused(String detail) {
        return Uni.createFrom().failure(refusal(detail));
    }

    private static AuthenticationFailedException refusal(String detail) {
        return new AuthenticationFailedException(ProblemException.unauthenticated(detail));
    }
}
