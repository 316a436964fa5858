package news.cutline.ingest.newsroom;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
public class NewsroomImportRepository implements PanacheRepositoryBase<NewsroomImport, UUID> {

    /// Lets nobody else import the file with this key until the transaction ends.
    void lock(String naturalKey) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))", Object.class)
                .setParameter("key", naturalKey)
                .getSingleResult();
    }

    Optional<NewsroomImport> findByNaturalKey(String naturalKey) {
        return find("naturalKey", naturalKey).firstResultOptional();
    }

    /// Writes what is pending and forgets what was read, so that a line costs the same however many came
    /// before.
    void endLine() {
        flush();
        getEntityManager().clear();
    }
}
