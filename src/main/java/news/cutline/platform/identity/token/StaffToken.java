package news.cutline.platform.identity.token;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import news.cutline.platform.entity.Editable;
import news.cutline.platform.identity.Role;
import news.cutline.platform.secret.SecretText;

/// A token that a member of staff or a tool identifies itself with.
@Entity
public class StaffToken extends Editable {

    public String name;

    @Enumerated(EnumType.STRING)
    public Role role;

    @Nullable
    public Instant expiresAt;

    /// The public part of the token, by which its row is found.
    String lookup;

    /// SHA-256 of the secret part.
    byte[] secretHash;

    protected StaffToken() {}

    StaffToken(@Nullable UUID id, SecretText text, TokenDraft draft) {
        identify(id);
        lookup = text.lookup();
        secretHash = text.hash();
        revise(draft);
    }

    final void revise(TokenDraft draft) {
        name = draft.name();
        role = draft.role();
        expiresAt = draft.expiresAt();
    }

    boolean isValidAt(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }
}
