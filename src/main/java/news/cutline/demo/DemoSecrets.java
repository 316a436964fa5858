package news.cutline.demo;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.LaunchMode;

import news.cutline.delivery.audience.ExampleKey;
import news.cutline.partner.PartnerRepository;
import news.cutline.partner.key.KeyDraft;
import news.cutline.partner.key.KeyKind;
import news.cutline.partner.key.PartnerKeys;
import news.cutline.platform.identity.Role;
import news.cutline.platform.identity.token.IssueToken;
import news.cutline.platform.identity.token.TokenDraft;
import news.cutline.platform.secret.SecretText;

/// Hands out the tokens and keys of the demo. They can be looked at and revoked, but nobody learns their secrets, with
/// one exception: the key of the demo's partner is a known one where the service is tried out, and never in
/// production, where the demo's database may become a real one.
@ApplicationScoped
class DemoSecrets implements ExampleKey {

    /// What the demo's partner reads with, in dev mode and in tests.
    static final SecretText KNOWN_KEY =
            new SecretText(SecretText.Kind.SECRET_KEY, "00000000de30", "OpensTheDemoNewsroomInDevModeAndNothingElse");

    private static final UUID PARTNER = UUID.fromString(DemoIds.of("partners", 1));

    private final IssueToken tokens;
    private final PartnerKeys keys;
    private final PartnerRepository partners;
    private final LaunchMode mode;

    DemoSecrets(IssueToken tokens, PartnerKeys keys, PartnerRepository partners, LaunchMode mode) {
        this.tokens = tokens;
        this.keys = keys;
        this.partners = partners;
        this.mode = mode;
    }

    @Override
    public Optional<String> text() {
        return mode == LaunchMode.NORMAL
                ? Optional.empty()
                : partners.findByIdOptional(PARTNER).map(demo -> KNOWN_KEY.text());
    }

    void handOut() {
        token(1);
        token(99);
        key(1, KeyKind.SECRET, mode == LaunchMode.NORMAL ? SecretText.random(SecretText.Kind.SECRET_KEY) : KNOWN_KEY);
        key(99, KeyKind.PUBLISHABLE, SecretText.random(SecretText.Kind.PUBLISHABLE_KEY));
    }

    private void token(int number) {
        tokens.issue(
                UUID.fromString(DemoIds.of("tokens", number)),
                new TokenDraft("Demo desk " + number, Role.EDITOR, null));
    }

    private void key(int number, KeyKind kind, SecretText text) {
        keys.issue(
                PARTNER,
                UUID.fromString(DemoIds.of("keys", number)),
                new KeyDraft(kind, "Demo key " + number, null),
                text);
    }
}
