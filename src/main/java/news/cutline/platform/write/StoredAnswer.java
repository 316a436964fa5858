package news.cutline.platform.write;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// What a write has answered, for those who ask again because the answer did not reach them.
@Entity
@Immutable
class StoredAnswer {

    @Id
    String lookup;

    byte[] bodyHash;

    int status;

    @Nullable
    String location;

    @Nullable
    String etag;

    @Nullable
    String body;

    Instant expiresAt;

    /// Whether its body showed what had to be erased since.
    boolean erased;

    protected StoredAnswer() {}

    StoredAnswer(IdempotencyKey key, byte[] bodyHash, Answer answer, @Nullable String body, Instant expiresAt) {
        this.lookup = key.lookup();
        this.bodyHash = bodyHash;
        this.status = answer.status();
        this.location = answer.location();
        this.etag = answer.etag();
        this.body = body;
        this.expiresAt = expiresAt;
    }
}
