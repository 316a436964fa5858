package news.cutline.delivery.kill;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

@ApplicationScoped
class PublicStoryRepository {

    private final Session session;

    PublicStoryRepository(Session session) {
        this.session = session;
    }

    /// Those of these articles that are public at `instant`, without their contents: there may be thousands.
    List<PublicStory> findPublic(Collection<UUID> articles, Instant instant) {
        return session
                .createNativeQuery("""
                select article_id, slug, content ->> 'canonicalUrl'
                from publication
                where article_id = any (:articles)
                  and live_from <= :instant and (live_until is null or live_until > :instant)
                order by published_at desc, article_id desc
                """, Object[].class)
                .setParameter("articles", articles.toArray(UUID[]::new))
                .setParameter("instant", instant)
                .getResultList()
                .stream()
                .map(row -> new PublicStory((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
