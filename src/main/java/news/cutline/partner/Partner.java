package news.cutline.partner;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Entity;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.entity.Editable;
import news.cutline.rights.Channel;

/// Somebody who receives content by contract.
@Entity
public class Partner extends Editable {

    public String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> territories;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Channel> channels;

    // Like all lists of texts: Hibernate confuses those of the same Java type that are stored in several ways.
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> allowedOrigins;

    @Nullable
    public Instant contractFrom;

    @Nullable
    public Instant contractUntil;

    public boolean active;

    protected Partner() {}

    Partner(@Nullable UUID id, PartnerDraft draft) {
        identify(id);
        revise(draft);
    }

    final void revise(PartnerDraft draft) {
        name = draft.name();
        territories = draft.territories();
        channels = draft.channels();
        allowedOrigins = draft.allowedOrigins();
        contractFrom = draft.contractFrom();
        contractUntil = draft.contractUntil();
        active = draft.active();
    }

    /// What rights must know of it, where its contract is in force.
    ///
    /// @param keyUntil when the key stops to be valid by which it was recognised
    public Optional<Receiver> receiver(Instant now, @Nullable Instant keyUntil) {
        if (!isUnderContract(now)) {
            return Optional.empty();
        }
        var until = Stream.of(Optional.ofNullable(contractUntil), Optional.ofNullable(keyUntil))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(null);
        return Optional.of(new Receiver(id, channels, Set.copyOf(territories), until));
    }

    private boolean isUnderContract(Instant now) {
        return active
                && (contractFrom == null || !now.isBefore(contractFrom))
                && (contractUntil == null || now.isBefore(contractUntil));
    }
}
