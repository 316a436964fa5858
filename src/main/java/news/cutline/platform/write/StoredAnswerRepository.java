package news.cutline.platform.write;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
public class StoredAnswerRepository implements PanacheRepositoryBase<StoredAnswer, String> {

    /// More than one write adds, so that what has expired gets less however it came about.
    private static final int PURGED_AT_ONCE = 20;

    /// Lets nobody else write under `key` until the transaction ends, in whichever way; false where somebody is at it.
    boolean tryLock(IdempotencyKey key) {
        return (boolean) getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Object.class)
                .setParameter("lock", key.lock())
                .getSingleResult();
    }

    Optional<StoredAnswer> find(IdempotencyKey key) {
        return findByIdOptional(key.lookup());
    }

    /// Leaves of the answers that name this only that they were given.
    public void erase(Object named) {
        getEntityManager()
                .createNativeQuery(
                        "update stored_answer set body = null, erased = true where position(:named in body) > 0")
                .setParameter("named", named.toString())
                .executeUpdate();
    }

    void purge(Instant now) {
        getEntityManager()
                .createNativeQuery("""
                delete from stored_answer where lookup in (
                    select lookup from stored_answer where expires_at <= :now
                    order by expires_at limit :limit for update skip locked
                )
                """)
                .setParameter("now", now)
                .setParameter("limit", PURGED_AT_ONCE)
                .executeUpdate();
    }

    /// Has the database check now what it would check at the end of the transaction.
    void checkConstraints() {
        getEntityManager().flush();
        getEntityManager().createNativeQuery("set constraints all immediate").executeUpdate();
    }
}
