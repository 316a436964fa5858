package news.cutline.delivery.single;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import news.cutline.journal.Kind;
import news.cutline.journal.Target;

@ApplicationScoped
class ShowingRepository {

    private final EntityManager database;

    ShowingRepository(EntityManager database) {
        this.database = database;
    }

    /// Of the periods that have begun in which a story shows it, the one that ends last: without the stories' contents,
    /// for there may be thousands.
    Optional<Showing> findLast(Target shown, Instant now) {
        return database
                .createQuery("""
                select new news.cutline.delivery.single.Showing(
                    p.language, p.liveUntil, p.withdrawalReason, p.superseded)
                from Publication p join Reference r on r.key.fromId = p.articleId and r.key.edition = p.number
                where r.key.fromKind = :article and r.key.toKind = :kind and r.key.toId = :id and p.liveFrom <= :now
                order by p.liveUntil desc nulls first, p.publishedAt desc, p.id desc
                """, Showing.class)
                .setParameter("article", Kind.ARTICLE)
                .setParameter("kind", shown.kind())
                .setParameter("id", shown.id())
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }
}
