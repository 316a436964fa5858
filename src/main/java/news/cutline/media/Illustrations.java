package news.cutline.media;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import news.cutline.credit.CreditRepository;
import news.cutline.media.caption.CaptionRepository;
import news.cutline.media.medium.MediumRepository;

/// Finds media with their captions and credits, however many by the same number of queries.
@ApplicationScoped
public class Illustrations {

    private final MediumRepository media;
    private final CaptionRepository captions;
    private final CreditRepository credits;

    Illustrations(MediumRepository media, CaptionRepository captions, CreditRepository credits) {
        this.media = media;
        this.captions = captions;
        this.credits = credits;
    }

    /// The media with these ids, by id.
    public Map<UUID, Illustration> find(Collection<UUID> ids) {
        return find(ids, LockModeType.NONE);
    }

    /// The same, with a lock on all of it that lasts until this transaction ends.
    public Map<UUID, Illustration> find(Collection<UUID> ids, LockModeType lock) {
        var found = media.findAll(ids, lock);
        var creditsById = credits.findAll(
                found.values().stream()
                        .map(medium -> medium.creditId)
                        .distinct()
                        .toList(),
                lock);
        var captionsByMedium = captions.findByMedia(found.keySet(), lock).stream()
                .collect(Collectors.groupingBy(caption -> caption.mediumId));
        return found.values().stream()
                .collect(Collectors.toMap(
                        medium -> medium.id,
                        medium -> new Illustration(
                                medium,
                                Objects.requireNonNull(creditsById.get(medium.creditId)),
                                captionsByMedium.getOrDefault(medium.id, List.of()))));
    }
}
