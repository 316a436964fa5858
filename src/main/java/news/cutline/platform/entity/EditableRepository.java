package news.cutline.platform.entity;

import static news.cutline.platform.rows.Among.among;
import static news.cutline.platform.rows.Among.ids;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.LockModeType;

import org.hibernate.OrderingMode;
import org.hibernate.SessionCheckMode;
import org.hibernate.query.Order;
import org.hibernate.query.QueryFlushMode;
import org.hibernate.query.specification.SelectionSpecification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import news.cutline.platform.problem.ProblemException;

/// What every repository of editable entities can do.
public interface EditableRepository<E extends Editable> extends PanacheRepositoryBase<E, UUID> {

    Class<E> type();

    /// What the entity is called in an answer.
    default String noun() {
        return table();
    }

    private String table() {
        return type().getSimpleName().toLowerCase(Locale.ROOT);
    }

    default E require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound(noun(), id));
    }

    /// The same, and nobody else changes or deletes it until this transaction ends.
    default E requireForUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ProblemException.notFound(noun(), id));
    }

    /// The same for what is going to be deleted: until then, nobody comes to name it either.
    default E requireForDelete(UUID id) {
        lock(List.of(id), "for update");
        return require(id);
    }

    /// Those with these ids that exist, by id. Only those are asked for that this transaction has not met yet.
    default Map<UUID, E> findAll(Collection<UUID> ids) {
        return byId(getSession()
                .findMultiple(type(), List.copyOf(Set.copyOf(ids)), SessionCheckMode.ENABLED, OrderingMode.UNORDERED));
    }

    /// The same, with a lock that lasts until this transaction ends.
    default Map<UUID, E> findAll(Collection<UUID> ids, LockModeType lock) {
        return ids.isEmpty()
                ? Map.of()
                : byId(find(among("id", "?1"), ids(ids)).withLock(lock).list());
    }

    private Map<UUID, E> byId(List<E> found) {
        return found.stream().filter(Objects::nonNull).collect(Collectors.toMap(each -> each.id, Function.identity()));
    }

    /// Those of `ids` that exist; nobody deletes them until this transaction ends. They can be changed meanwhile, so
    /// two that name each other never wait for one another.
    default Set<UUID> lockExisting(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(lock(ids, "for key share"));
    }

    /// Hibernate knows neither the weakest nor the strongest lock of a row. What is written is flushed when it is made.
    ///
    /// Its result is one of objects, as that of every native query: for one of a basic class Hibernate keeps a new
    /// plan each time, and finds none of them again.
    private List<UUID> lock(Collection<UUID> ids, String lock) {
        return getSession()
                .createNativeQuery(
                        "select id from " + table() + " where id = any(:ids) order by id " + lock, Object.class)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }

    /// The newest made before the one with the id `before` that meet the conditions.
    default List<E> newest(UUID before, int limit, Consumer<Conditions<E>> filter) {
        return newest(SelectionSpecification.create(type()), before, filter)
                .createQuery(getEntityManager())
                .setMaxResults(limit)
                .getResultList();
    }

    /// The same of what `selection` selects.
    default SelectionSpecification<E> newest(
            SelectionSpecification<E> selection, UUID before, Consumer<Conditions<E>> filter) {
        return Conditions.restrict(
                        selection,
                        filter.andThen(conditions ->
                                conditions.and((builder, entity) -> builder.lessThan(entity.get("id"), before))))
                .sort(Order.desc(type(), "id"));
    }
}
