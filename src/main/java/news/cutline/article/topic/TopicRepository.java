package news.cutline.article.topic;

import static news.cutline.platform.rows.Among.among;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import news.cutline.journal.Kind;
import news.cutline.platform.entity.EditableRepository;
import news.cutline.platform.paging.ListFilter;
import news.cutline.platform.problem.ProblemException;

@ApplicationScoped
public class TopicRepository implements EditableRepository<Topic> {

    @Override
    public Class<Topic> type() {
        return Topic.class;
    }

    List<Topic> list(Kind kind, ListFilter filter, UUID before, int limit) {
        return newest(
                before,
                limit,
                topic -> topic.equal("kind", kind)
                        .mentions(filter.q, "name", "slug")
                        .since("updatedAt", filter.updatedSince));
    }

    Topic require(Kind kind, UUID id) {
        return find("id = ?1 and kind = ?2", id, kind)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound(kind.noun(), id));
    }

    Topic requireForUpdate(Kind kind, UUID id) {
        return find("id = ?1 and kind = ?2", id, kind)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound(kind.noun(), id));
    }

    /// The highest n of the slugs `base-n` that are taken, or 1.
    int highestSuffix(Kind kind, String base) {
        return (int) getEntityManager()
                .createNativeQuery("""
                select coalesce(max(cast(substring(slug from length(:base) + 2) as integer)), 1)
                from topic
                where kind = :kind and slug like :base || '-%'
                  and substring(slug from length(:base) + 2) ~ '^[1-9][0-9]{0,6}$'
                """, Object.class)
                .setParameter("base", base)
                .setParameter("kind", kind.name())
                .getSingleResult();
    }

    public Optional<Topic> findBySlug(Kind kind, String slug) {
        return find("kind = ?1 and slug = ?2", kind, slug).firstResultOptional();
    }

    /// Those with these slugs that exist; nobody changes or deletes them until this transaction ends.
    public List<Topic> lockBySlugs(Kind kind, Collection<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : find("kind = ?1 and " + among("slug", "?2") + " order by id", kind, slugs.toArray(String[]::new))
                        .withLock(LockModeType.PESSIMISTIC_READ)
                        .list();
    }
}
