package news.cutline.ingest;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import news.cutline.journal.Kind;
import news.cutline.journal.history.KeptVersions;

@ApplicationScoped
class PageImportRepository implements PanacheRepositoryBase<PageImport, UUID>, KeptVersions {

    /// An import makes the first version, and its report quotes the page.
    private static final long MADE = 1;

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

    @Override
    public Kind kind() {
        return Kind.ARTICLE;
    }

    @Override
    public void erase(UUID article, Collection<Long> versions) {
        if (versions.contains(MADE)) {
            list("articleId", article).forEach(PageImport::forget);
        }
    }
}
