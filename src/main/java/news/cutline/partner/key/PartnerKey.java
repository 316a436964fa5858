package news.cutline.partner.key;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.jspecify.annotations.Nullable;

import news.cutline.partner.Partner;
import news.cutline.partner.Receiver;
import news.cutline.platform.entity.Editable;
import news.cutline.platform.secret.SecretText;

/// A key that a partner identifies itself with.
@Entity
public class PartnerKey extends Editable {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "partner_id")
    Partner partner;

    @Enumerated(EnumType.STRING)
    public KeyKind kind;

    public String name;

    /// The public part of the key, by which its row is found.
    String lookup;

    /// SHA-256 of the secret part.
    byte[] secretHash;

    @Nullable
    public Instant expiresAt;

    /// Give or take a minute.
    @Nullable
    public Instant lastUsedAt;

    /// The name on the token of who made it.
    public String createdBy;

    protected PartnerKey() {}

    PartnerKey(@Nullable UUID id, Partner partner, SecretText text, KeyDraft draft, String createdBy) {
        identify(id);
        this.partner = partner;
        this.createdBy = createdBy;
        lookup = text.lookup();
        secretHash = text.hash();
        kind = draft.kind();
        name = draft.name();
        expiresAt = draft.expiresAt();
    }

    boolean isValidAt(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }

    /// Its partner, where the contract is in force.
    Optional<Receiver> receiver(Instant now) {
        return partner.receiver(now, expiresAt);
    }
}
