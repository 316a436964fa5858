package news.cutline.partner.key;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.journal.Journal;
import news.cutline.journal.Kind;
import news.cutline.journal.Operation;
import news.cutline.partner.Partner;
import news.cutline.partner.PartnerRepository;
import news.cutline.partner.PartnerView;
import news.cutline.platform.identity.Actor;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.secret.SecretText;
import news.cutline.platform.time.Clock;

/// Hands out, lists and revokes keys. The journal tells it as something done to the partner, without the key.
@ApplicationScoped
public class PartnerKeys {

    /// Of one partner, expired ones included.
    private static final int MAXIMUM = 100;

    private final PartnerKeyRepository keys;
    private final PartnerRepository partners;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    PartnerKeys(PartnerKeyRepository keys, PartnerRepository partners, Journal journal, Actor actor, Clock clock) {
        this.keys = keys;
        this.partners = partners;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /// The new key, which is shown in this view and never again.
    KeyView issue(UUID partner, KeyDraft draft) {
        return issue(partner, null, draft, SecretText.random(draft.kind().form));
    }

    /// @param id the id that it shall have; null for any
    public KeyView issue(UUID partner, @Nullable UUID id, KeyDraft draft, SecretText text) {
        var owner = partners.requireForUpdate(partner);
        if (draft.expiresAt() != null && !draft.expiresAt().isAfter(clock.now())) {
            throw ProblemException.invalid("/expiresAt", "must lie in the future");
        }
        if (keys.countOf(partner) >= MAXIMUM) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "A partner can have at most " + MAXIMUM + " keys. Revoke those out of use.");
        }
        var key = new PartnerKey(id, owner, text, draft, actor.name());
        keys.persistAndFlush(key);
        note(Operation.ISSUE, owner);
        return KeyView.of(key).showing(text);
    }

    List<KeyView> list(UUID partner, UUID before, int limit) {
        return keys.list(partners.require(partner).id, before, limit).stream()
                .map(KeyView::of)
                .toList();
    }

    void revoke(UUID partner, UUID id) {
        var owner = partners.requireForUpdate(partner);
        var key = keys.findByIdOptional(id)
                .filter(found -> found.partner.id.equals(partner))
                .orElseThrow(() -> ProblemException.notFound(keys.noun(), id));
        keys.delete(key);
        note(Operation.REVOKE, owner);
    }

    /// The key with this text, if it is valid. Its kind counts as well: a publishable key is seen by everybody, and
    /// would else make a secret one.
    Optional<PartnerKey> findValid(SecretText text, Instant now) {
        var known = keys.findByLookup(text.lookup());
        var isRight = text.matches(known.map(key -> key.secretHash).orElse(null));
        return known.filter(key -> isRight && key.kind.form == text.kind() && key.isValidAt(now));
    }

    private void note(Operation operation, Partner partner) {
        journal.append(operation, Kind.PARTNER, PartnerView.of(partner));
    }
}
