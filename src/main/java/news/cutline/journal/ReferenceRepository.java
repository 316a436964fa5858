package news.cutline.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ReferenceRepository implements PanacheRepositoryBase<Reference, Reference.Key> {

    void deleteEdition(Target from, int edition) {
        delete("key.fromKind = ?1 and key.fromId = ?2 and key.edition = ?3", from.kind(), from.id(), edition);
    }

    /// Also where the edition refers to it already, which this transaction may have written.
    void persistLasting(Target from, int edition, Target to) {
        getEntityManager()
                .createNativeQuery("""
                insert into reference (from_kind, from_id, edition, to_kind, to_id)
                values (:fromKind, :from, :edition, :toKind, :to)
                on conflict (from_kind, from_id, edition, to_kind, to_id) do update set until = null
                """)
                .setParameter("fromKind", from.kind().name())
                .setParameter("from", from.id())
                .setParameter("edition", edition)
                .setParameter("toKind", to.kind().name())
                .setParameter("to", to.id())
                .executeUpdate();
    }

    void deleteAll(Target from) {
        delete("key.fromKind = ?1 and key.fromId = ?2", from.kind(), from.id());
    }

    void endEdition(Target from, int edition, @Nullable Instant until) {
        update(
                "until = ?4 where key.fromKind = ?1 and key.fromId = ?2 and key.edition = ?3",
                from.kind(),
                from.id(),
                edition,
                until);
    }

    /// The uses of something, in drafts and in what is public at `instant` or will be.
    List<Use> findUses(Target to, Instant instant, int limit) {
        return getEntityManager()
                .createQuery("""
                select new news.cutline.journal.Use(key.fromKind, key.fromId, max(key.edition) > 0)
                from Reference
                where key.toKind = :kind and key.toId = :id and (until is null or until > :instant)
                group by key.fromKind, key.fromId
                order by max(key.edition) desc, key.fromId desc
                """, Use.class)
                .setParameter("kind", to.kind())
                .setParameter("id", to.id())
                .setParameter("instant", instant)
                .setMaxResults(limit)
                .getResultList();
    }

    /// The uses of any of these things, however many.
    List<Use> findUses(Kind kind, Collection<UUID> ids, Instant instant) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                select from_kind, from_id, bool_or(edition > 0) as live
                from reference
                where to_kind = :kind and to_id = any (:ids) and (until is null or until > :instant)
                group by from_kind, from_id
                order by live desc, from_id desc
                """, Object[].class)
                .setParameter("kind", kind.name())
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("instant", instant)
                .getResultList()
                .stream()
                .map(row -> new Use(Kind.valueOf((String) row[0]), (UUID) row[1], (boolean) row[2]))
                .toList();
    }

    /// Whether something is shown by what is public at `instant` or will be: directly, or through a medium or an
    /// embed.
    boolean isLive(Target target, Instant instant) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                with recursive shown(kind, id, live) as (
                    select cast(:kind as text), cast(:id as uuid), false
                    union
                    select r.from_kind, r.from_id, r.edition > 0
                    from shown join reference r on r.to_kind = shown.kind and r.to_id = shown.id
                    where not shown.live and (r.until is null or r.until > :instant)
                      and (r.edition > 0 or r.from_kind in ('MEDIA', 'EMBED'))
                )
                select coalesce(bool_or(live), false) from shown
                """, Object.class)
                .setParameter("kind", target.kind().name())
                .setParameter("id", target.id())
                .setParameter("instant", instant)
                .getSingleResult();
    }
}
