package news.cutline.door;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/// The rules of the rights, a second time: sentence by sentence as they are written down, over the JSON that a client
/// sends, without any of the production code.
final class NaiveRights {

    private NaiveRights() {}

    /// What stands against it, by the codes that readers get; nothing where they may have it.
    static Set<String> against(
            Map<String, ?> terms, boolean isKilled, @Nullable String creditLine, Who who, Instant at) {
        var against = new TreeSet<String>();
        if (isKilled) {
            against.add("killed");
        }
        if (creditLine == null && !Boolean.FALSE.equals(terms.get("creditRequired"))) {
            against.add("credit-missing");
        }
        if (terms.containsKey("from") && at.isBefore(Instant.parse((String) terms.get("from")))) {
            against.add("not-yet");
        }
        if (terms.containsKey("until") && !at.isBefore(Instant.parse((String) terms.get("until")))) {
            against.add("expired");
        }
        if (!isNamed(terms.get("channels"), Set.of(who.channel()))) {
            against.add("channel");
        }
        if (!isNamed(terms.get("territories"), who.countries())) {
            against.add("territory");
        }
        if (!who.isOwn()) {
            addForStrangers(against, terms, who);
        }
        return against;
    }

    private static void addForStrangers(Set<String> against, Map<String, ?> terms, Who who) {
        if ("denied".equals(terms.get("syndication"))) {
            against.add("syndication-denied");
        } else if (!"allowed".equals(terms.get("syndication"))) {
            against.add("syndication-unknown");
        }
        if (terms.get("unparsed") instanceof List<?> unparsed && !unparsed.isEmpty()) {
            against.add("unparsed-terms");
        }
        if (!isNamed(terms.get("partners"), who.partner() == null ? Set.of() : Set.of(who.partner()))) {
            against.add("partner");
        }
    }

    /// Each of `asked` must be among those named; where nobody knows who is asked for, only what names nobody will do.
    private static boolean isNamed(@Nullable Object selection, Set<String> asked) {
        if (!(selection instanceof Map<?, ?> named)) {
            return true;
        }
        var only = named.get("only");
        var except = named.get("except");
        if (asked.isEmpty()) {
            return only == null && (except == null || ((Collection<?>) except).isEmpty());
        }
        for (var one : asked) {
            if (only != null && !((Collection<?>) only).contains(one)) {
                return false;
            }
            if (except != null && ((Collection<?>) except).contains(one)) {
                return false;
            }
        }
        return true;
    }
}
