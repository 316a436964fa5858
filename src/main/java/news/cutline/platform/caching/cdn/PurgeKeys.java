package news.cutline.platform.caching.cdn;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names by which answers are purged: short, of lower-case letters and digits, for some caches take `A` for `a`.
public final class PurgeKeys {

    /// Every answer has it. It is purged where too much has changed to be named.
    public static final String ALL = "all";

    /// What answers have that are made of too many things to name. It is purged whatever has changed.
    public static final String MANY = "many";

    /// So the header takes less than 4 KB, which everything on its way lets through: Varnish takes 8 KB, CDNs 16, and
    /// proxies often 4 for all headers of a small answer. A story is made of some twenty things, a page of as many
    /// cards of a hundred.
    private static final int MOST = 250;

    private PurgeKeys() {}

    /// The second half of its id: what is random in it. That two things share a key is unlikely, and costs no more
    /// than a purge for nothing.
    public static String of(UUID thing) {
        return Long.toUnsignedString(thing.getLeastSignificantBits(), Character.MAX_RADIX);
    }

    /// What has to be purged when these things have changed.
    public static Set<String> toPurge(Collection<UUID> changed) {
        var keys = changed.stream().map(PurgeKeys::of).collect(Collectors.toSet());
        if (!keys.isEmpty()) {
            keys.add(MANY);
        }
        return keys;
    }

    /// The keys of an answer that was made of these things.
    static List<String> ofAnswer(Set<UUID> things) {
        return things.size() > MOST
                ? List.of(ALL, MANY)
                : Stream.concat(
                                Stream.of(ALL),
                                things.stream().map(PurgeKeys::of).sorted())
                        .toList();
    }
}
