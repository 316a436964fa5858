package news.cutline.platform.rows;

import java.util.Collection;
import java.util.UUID;

/// The condition of a query that something is one of many, which are one parameter. Hibernate translates a query with
/// `in` anew each time, because its text depends on how many there are: a third of the time that a write takes. It does
/// the same where a function ends with a parameter, which might be many values, so this one ends with a constant.
public final class Among {

    private Among() {}

    /// @param parameter its name in the query, such as `?1`; its value is an array
    public static String among(String attribute, String parameter) {
        return "cast(sql('(? = any(?) and ?)', " + attribute + ", " + parameter + ", true) as Boolean) = true";
    }

    /// As the value of a parameter: an object, so that the array is not taken for several of them.
    public static Object ids(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
