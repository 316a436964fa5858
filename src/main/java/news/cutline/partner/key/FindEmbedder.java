package news.cutline.partner.key;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.partner.Embedder;
import news.cutline.platform.secret.SecretText;

/// Tells from which partner's pages an embed is asked for.
@ApplicationScoped
public class FindEmbedder {

    private final PartnerKeys keys;
    private final KeyUse use;

    FindEmbedder(PartnerKeys keys, KeyUse use) {
        this.keys = keys;
        this.use = use;
    }

    /// The partner of the publishable key in an address; empty where it is not valid, or no contract is in force.
    public Optional<Embedder> findByPublishableKey(String key, Instant now) {
        return SecretText.parse(key)
                .filter(text -> text.kind() == SecretText.Kind.PUBLISHABLE_KEY)
                .flatMap(text -> keys.findValid(text, now))
                .flatMap(known -> known.receiver(now).map(receiver -> {
                    use.note(known, now);
                    return new Embedder(receiver, known.partner.allowedOrigins);
                }));
    }
}
