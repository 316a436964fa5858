package news.cutline.journal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/// That something refers to something else, in one of its editions.
@Entity
public class Reference {

    @EmbeddedId
    public Key key;

    /// When the edition ends to be public; null for drafts and open ends.
    @Nullable
    public Instant until;

    /// @param edition 0 for the draft of what refers, n for its publication number n, -n for its preview number n
    @Embeddable
    public record Key(
            @Enumerated(EnumType.STRING) Kind fromKind,
            UUID fromId,
            int edition,
            @Enumerated(EnumType.STRING) Kind toKind,
            UUID toId) {}

    protected Reference() {}

    Reference(Target from, int edition, @Nullable Instant until, Target to) {
        key = new Key(from.kind(), from.id(), edition, to.kind(), to.id());
        this.until = until;
    }
}
