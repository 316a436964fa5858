package news.cutline.ingest;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PageImportRepository implements PanacheRepositoryBase<PageImport, UUID> {

    /// Lets nobody else import the page with this key until the transaction ends.
    void lock(String naturalKey) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))", Object.class)
                .setParameter("key", naturalKey)
                .getSingleResult();
    }

    Optional<PageImport> findByNaturalKey(String naturalKey) {
        return find("naturalKey", naturalKey).firstResultOptional();
    }
}
