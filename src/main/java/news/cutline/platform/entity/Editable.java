package news.cutline.platform.entity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/// Something that the newsroom writes. Two are equal when their ids are.
@MappedSuperclass
@EntityListeners(Timestamps.class)
public abstract class Editable {

    /// A UUID of version 7 (RFC 9562): it sorts by age, and it is never used again.
    @Id
    public UUID id;

    /// Counts the changes, from 1.
    @Version
    public long version = 1;

    public Instant createdAt;

    public Instant updatedAt;

    /// Gives a new entity its id before it is stored, for what must name it before that.
    ///
    /// @param given the id that it has had elsewhere; null for a new one
    protected final void identify(@Nullable UUID given) {
        id = given == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : given;
    }

    void stamp(Instant now) {
        if (id == null) {
            identify(null);
        }
        if (createdAt == null) {
            createdAt = now;
        }
        updatedAt = now;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Editable editable && id != null && id.equals(editable.id);
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
