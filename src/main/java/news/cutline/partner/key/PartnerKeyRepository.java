package news.cutline.partner.key;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.platform.entity.EditableRepository;

@ApplicationScoped
class PartnerKeyRepository implements EditableRepository<PartnerKey> {

    @Override
    public Class<PartnerKey> type() {
        return PartnerKey.class;
    }

    @Override
    public String noun() {
        return "key";
    }

    /// The key with this public part, and its partner with it.
    Optional<PartnerKey> findByLookup(String lookup) {
        return find("from PartnerKey k join fetch k.partner where k.lookup = ?1", lookup)
                .firstResultOptional();
    }

    /// Those of a partner before the one with the id `before`, newest first.
    List<PartnerKey> list(UUID partner, UUID before, int limit) {
        return find("partner.id = ?1 and id < ?2 order by id desc", partner, before)
                .range(0, limit - 1)
                .list();
    }

    long countOf(UUID partner) {
        return count("partner.id", partner);
    }

    /// Notes that a key was used at `instant`, unless it was noted after `before` that it was.
    void use(UUID id, Instant instant, Instant before) {
        update("lastUsedAt = ?2 where id = ?1 and (lastUsedAt is null or lastUsedAt <= ?3)", id, instant, before);
    }
}
