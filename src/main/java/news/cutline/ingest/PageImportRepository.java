package news.cutline.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import news.cutline.journal.erasure.KeptVersions;
import news.cutline.platform.write.StoredAnswerRepository;

@ApplicationScoped
class PageImportRepository implements PanacheRepositoryBase<PageImport, UUID>, KeptVersions {

    private final StoredAnswerRepository answers;

    PageImportRepository(StoredAnswerRepository answers) {
        this.answers = answers;
    }

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

    /// An import makes all that it makes in one transaction, and its report quotes the page: it forgets that when what
    /// it made is erased, or what that names.
    @Override
    public void erase(UUID id, Collection<Long> versions) {
        find(id, versions).forEach(imported -> {
            imported.forget();
            answers.erase(imported.id);
        });
    }

    private List<PageImport> find(UUID id, Collection<Long> versions) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                select i.*
                from page_import i join journal a on a.resource_id = i.article_id and a.operation = 'CREATE'
                where a.transaction_id in (
                    select made.transaction_id from journal made
                    where made.operation = 'CREATE' and (
                        made.resource_id = :id and made.version = any (:versions)
                        or made.resource_id in (select r.from_id from reference r where r.to_id = :id)))
                """, PageImport.class)
                .setParameter("id", id)
                .setParameter("versions", versions.toArray(Long[]::new))
                .getResultList();
    }
}
