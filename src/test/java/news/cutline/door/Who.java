package news.cutline.door;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Somebody who asks: as their own front end, as a partner, or as nobody known.
///
/// @param isOwn whether it is the publisher's own front end
/// @param partner the id of the partner; null for all others
/// @param countries where it will be shown; empty where that is unknown
record Who(boolean isOwn, @Nullable String partner, String channel, Set<String> countries) {

    Who at(String otherChannel, boolean stillOwn) {
        return new Who(stillOwn, null, otherChannel, countries);
    }
}
