package news.cutline.journal;

import static news.cutline.platform.rows.Among.among;
import static news.cutline.platform.rows.Among.ids;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
public class JournalRepository implements PanacheRepositoryBase<JournalEntry, Long> {

    /// The last write to each of these resources that has any.
    List<Trace> findTraces(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("""
                select new news.cutline.journal.Trace(e.resourceId, e.kind, e.operation)
                from JournalEntry e
                where %s
                  and e.sequence = (
                      select max(l.sequence) from JournalEntry l
                      where l.resourceId = e.resourceId and l.operation <> :erase)
                """.formatted(among("e.resourceId", ":ids")), Trace.class)
                .setParameter("erase", Operation.ERASE)
                .setParameter("ids", ids(ids))
                .getResultList();
    }

    boolean hasContent() {
        return find("kind <> ?1", Kind.TOKEN).page(0, 1).firstResultOptional().isPresent();
    }

    /// What was done to a resource before the entry `before`, newest first.
    public List<JournalEntry> list(Target target, long before, int limit) {
        return find(
                        "kind = ?1 and resourceId = ?2 and sequence < ?3 order by sequence desc",
                        target.kind(),
                        target.id(),
                        before)
                .range(0, limit - 1)
                .list();
    }

    public boolean knows(Target target) {
        return count("kind = ?1 and resourceId = ?2", target.kind(), target.id()) > 0;
    }

    /// The write that made this version.
    public Optional<JournalEntry> findVersion(Target target, long version) {
        return find(
                        "kind = ?1 and resourceId = ?2 and version = ?3 and operation <> ?4 order by sequence",
                        target.kind(),
                        target.id(),
                        version,
                        Operation.ERASE)
                .firstResultOptional();
    }

    /// Those of these versions that were ever written.
    public Set<Long> findVersions(Target target, Collection<Long> versions) {
        return Set.copyOf(getEntityManager()
                .createQuery("""
                select distinct e.version from JournalEntry e
                where e.kind = :kind and e.resourceId = :id and e.version in :versions and e.operation <> :erase
                """, Long.class)
                .setParameter("kind", target.kind())
                .setParameter("id", target.id())
                .setParameter("versions", versions)
                .setParameter("erase", Operation.ERASE)
                .getResultList());
    }

    /// The last write to a resource.
    public Optional<JournalEntry> findLast(Target target) {
        return find(
                        "kind = ?1 and resourceId = ?2 and operation <> ?3 order by sequence desc",
                        target.kind(),
                        target.id(),
                        Operation.ERASE)
                .firstResultOptional();
    }

    /// The last write to a resource at `instant` or before.
    public Optional<JournalEntry> findLast(Target target, Instant instant) {
        return find(
                        "kind = ?1 and resourceId = ?2 and at <= ?3 and operation <> ?4 order by sequence desc",
                        target.kind(),
                        target.id(),
                        instant,
                        Operation.ERASE)
                .firstResultOptional();
    }

    /// The last writes to all of these resources of one kind at `instant` or before, in one query.
    public List<JournalEntry> findLast(Kind kind, List<UUID> ids, Instant instant) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                select distinct on (resource_id) * from journal
                where resource_id = any (:ids) and kind = :kind and at <= :instant and operation <> 'ERASE'
                order by resource_id, sequence desc
                """, JournalEntry.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("kind", kind.name())
                .setParameter("instant", instant)
                .getResultList();
    }

    /// The last writes to the captions that these media had at `instant`; of one that was erased nobody knows any more
    /// what it said then.
    public List<JournalEntry> findLastCaptions(List<UUID> media, Instant instant) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                select distinct on (resource_id) * from journal
                where kind = 'CAPTION' and at <= :instant and operation <> 'ERASE' and resource_id in (
                    select resource_id from journal where kind = 'CAPTION' and state ->> 'media' = any (:media))
                order by resource_id, sequence desc
                """, JournalEntry.class)
                .setParameter("media", media.stream().map(UUID::toString).toArray(String[]::new))
                .setParameter("instant", instant)
                .getResultList();
    }

    /// Which section or tag had each of these slugs when the entry with this sequence was written.
    public Map<String, UUID> findHolders(Kind kind, Collection<String> slugs, long sequence) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                select slug, resource_id
                from (
                    select distinct on (resource_id) resource_id, operation, state ->> 'slug' as slug
                    from journal
                    where kind = :kind and sequence < :sequence and operation <> 'ERASE' and resource_id in (
                        select resource_id from journal
                        where kind in ('SECTION', 'TAG') and state ->> 'slug' = any (:slugs))
                    order by resource_id, sequence desc) as last
                where slug = any (:slugs) and operation <> 'DELETE'
                """, Object[].class)
                .setParameter("kind", kind.name())
                .setParameter("slugs", slugs.toArray(String[]::new))
                .setParameter("sequence", sequence)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    /// Blanks the states of these versions and says how many there were.
    public int erase(Target target, List<Long> versions) {
        return (int) getEntityManager()
                .createNativeQuery("select erase_journal_states(:kind, :id, :versions)", Object.class)
                .setParameter("kind", target.kind().name())
                .setParameter("id", target.id())
                .setParameter("versions", versions.toArray(Long[]::new))
                .getSingleResult();
    }
}
