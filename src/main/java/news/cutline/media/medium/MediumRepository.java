package news.cutline.media.medium;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.panache.common.Sort;

import news.cutline.platform.entity.EditableRepository;
import news.cutline.platform.paging.ListFilter;
import news.cutline.platform.problem.ProblemException;

@ApplicationScoped
public class MediumRepository implements EditableRepository<Medium> {

    @Override
    public Class<Medium> type() {
        return Medium.class;
    }

    public List<Medium> list(ListFilter filter, UUID before, int limit) {
        return newest(
                before,
                limit,
                medium -> medium.mentions(filter.q, "headline", "href", "supplierId")
                        .since("updatedAt", filter.updatedSince));
    }

    /// The medium, and behind it all others of the same file; nobody else changes them, or brings in one more that is
    /// usable, until this transaction ends.
    List<Medium> requireSameFile(UUID id) {
        // Whoever has locked one of them is let to its end first, for which it may need the second lock itself.
        lockSameFile(id);
        lockKilling();
        var same = lockSameFile(id);
        if (same.stream().noneMatch(medium -> medium.id.equals(id))) {
            throw ProblemException.notFound(noun(), id);
        }
        return same.stream()
                .sorted(Comparator.comparing(medium -> !medium.id.equals(id)))
                .toList();
    }

    private List<Medium> lockSameFile(UUID id) {
        return find("""
                id = ?1 or file_of(href) = (select file_of(asked.href) from Medium asked where asked.id = ?1)
                order by id
                """, id).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /// See the trigger `medium_file_not_killed`.
    private void lockKilling() {
        getSession()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended('killing files', 0))", Object.class)
                .getSingleResult();
    }

    /// Why the file at this address was killed, if it was, however the address is written.
    Optional<String> findKillReason(String href) {
        // With a bare parameter, Hibernate would translate the query anew each time: it might be many values.
        return find(
                        "file_of(href) = file_of(cast(?1 as String)) and state = ?2",
                        Sort.by("id"),
                        href,
                        MediumState.KILLED)
                .firstResultOptional()
                .map(medium -> medium.killReason);
    }
}
