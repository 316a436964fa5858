package news.cutline.journal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class JournalRepository implements PanacheRepositoryBase<JournalEntry, Long> {

    /// The last entry of each of these resources that has any.
    List<Trace> findTraces(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("""
                select new news.cutline.journal.Trace(e.resourceId, e.kind, e.operation)
                from JournalEntry e
                where e.resourceId in :ids
                  and e.sequence = (select max(l.sequence) from JournalEntry l where l.resourceId = e.resourceId)
                """, Trace.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    boolean hasContent() {
        return find("kind <> ?1", Kind.TOKEN).page(0, 1).firstResultOptional().isPresent();
    }
}
