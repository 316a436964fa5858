package news.cutline.journal;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class JournalRepository implements PanacheRepositoryBase<JournalEntry, Long> {}
