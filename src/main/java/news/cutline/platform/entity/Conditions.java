package news.cutline.platform.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaExpression;
import org.hibernate.query.specification.SelectionSpecification;
import org.jspecify.annotations.Nullable;

/// The conditions of a list, of which a client may give any or none: what is null does not restrict it.
public final class Conditions<E> {

    private final HibernateCriteriaBuilder builder;
    private final AbstractQuery<?> query;
    private final Root<E> entity;
    private final List<Predicate> all = new ArrayList<>();

    private Conditions(HibernateCriteriaBuilder builder, AbstractQuery<?> query, Root<E> entity) {
        this.builder = builder;
        this.query = query;
        this.entity = entity;
        if (query.getRestriction() != null) {
            all.add(query.getRestriction());
        }
    }

    /// `selection`, restricted by conditions.
    public static <E> SelectionSpecification<E> restrict(
            SelectionSpecification<E> selection, Consumer<Conditions<E>> filter) {
        return selection.augment(
                (builder, query, entity) -> restrict((HibernateCriteriaBuilder) builder, query, entity, filter));
    }

    /// The same for a query that is made by criteria as a whole.
    public static <E> void restrict(
            HibernateCriteriaBuilder builder, AbstractQuery<?> query, Root<E> entity, Consumer<Conditions<E>> filter) {
        var conditions = new Conditions<>(builder, query, entity);
        filter.accept(conditions);
        query.where(conditions.all.toArray(Predicate[]::new));
    }

    public Conditions<E> equal(String attribute, @Nullable Object value) {
        return value == null ? this : and((builder, entity) -> builder.equal(entity.get(attribute), value));
    }

    /// One of the attributes contains the text, in either case.
    public Conditions<E> mentions(@Nullable String text, String... attributes) {
        if (text == null) {
            return this;
        }
        var pattern = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return and((builder, entity) -> builder.or(Arrays.stream(attributes)
                .map(attribute -> builder.like(
                        builder.lower(builder.cast((JpaExpression<?>) entity.get(attribute), String.class)),
                        pattern,
                        '\\'))
                .toArray(Predicate[]::new)));
    }

    /// The attribute is this instant or a later one.
    public Conditions<E> since(String attribute, @Nullable Instant instant) {
        return instant == null
                ? this
                : and((builder, entity) -> builder.greaterThanOrEqualTo(entity.get(attribute), instant));
    }

    /// There is one of `others` that meets the condition together with the entity.
    public <O> Conditions<E> exists(Class<O> others, Relation<O, E> relation) {
        all.add(existence(others, relation));
        return this;
    }

    /// There is none of `others` that meets the condition together with the entity.
    public <O> Conditions<E> none(Class<O> others, Relation<O, E> relation) {
        all.add(builder.not(existence(others, relation)));
        return this;
    }

    private <O> Predicate existence(Class<O> others, Relation<O, E> relation) {
        var subquery = query.subquery(Integer.class);
        var other = subquery.from(others);
        return builder.exists(subquery.select(builder.literal(1)).where(relation.of(builder, other, entity)));
    }

    /// What must hold between two entities.
    public interface Relation<O, E> {
        Predicate of(HibernateCriteriaBuilder builder, Root<O> other, Root<E> entity);
    }

    public Conditions<E> and(BiFunction<HibernateCriteriaBuilder, Root<E>, Predicate> condition) {
        all.add(condition.apply(builder, entity));
        return this;
    }
}
