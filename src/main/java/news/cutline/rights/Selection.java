package news.cutline.rights;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/// Who or where is meant: only these, all except these, or, with neither, everybody and everywhere. An empty `only`
/// means nobody.
public record Selection<T extends Comparable<T>>(
        @Nullable SortedSet<T> only, @Nullable SortedSet<T> except) {

    /// How many can be named, which is more than there are countries.
    public static final int MAXIMUM = 1000;

    public Selection {
        only = copy(only);
        except = copy(except);
        if (only != null && except != null && !Collections.disjoint(only, except)) {
            throw new IllegalArgumentException("must not name the same both in only and in except");
        }
    }

    /// Whether this certain one is meant.
    boolean includes(T one) {
        return (only == null || only.contains(one)) && (except == null || !except.contains(one));
    }

    /// Whether everything is meant, so that even an unknown one is.
    boolean isUnrestricted() {
        return only == null && (except == null || except.isEmpty());
    }

    private static <T extends Comparable<T>> @Nullable SortedSet<T> copy(@Nullable SortedSet<T> values) {
        if (values != null && values.size() > MAXIMUM) {
            throw new IllegalArgumentException("must not name more than " + MAXIMUM);
        }
        return values == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
