package news.cutline.media.caption;

import static news.cutline.platform.rows.Among.among;
import static news.cutline.platform.rows.Among.ids;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import news.cutline.platform.entity.EditableRepository;
import news.cutline.platform.paging.ListFilter;

@ApplicationScoped
public class CaptionRepository implements EditableRepository<Caption> {

    @Override
    public Class<Caption> type() {
        return Caption.class;
    }

    List<Caption> list(ListFilter filter, CaptionFilter captions, UUID before, int limit) {
        return newest(
                before,
                limit,
                caption -> caption.mentions(filter.q, "text", "altText")
                        .since("updatedAt", filter.updatedSince)
                        .equal("mediumId", captions.media)
                        .equal("language", captions.language));
    }

    /// All captions of these media, with a lock that lasts until this transaction ends.
    public List<Caption> findByMedia(Collection<UUID> media, LockModeType lock) {
        return media.isEmpty()
                ? List.of()
                : find(among("mediumId", "?1") + " order by language", ids(media))
                        .withLock(lock)
                        .list();
    }

    /// The same of one medium, and nobody else changes or deletes them until this transaction ends.
    public List<Caption> lockByMedium(UUID medium) {
        return find("mediumId = ?1 order by language", medium)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean exists(UUID medium, String language) {
        return count("mediumId = ?1 and language = ?2", medium, language) > 0;
    }
}
