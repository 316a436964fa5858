package news.cutline.delivery;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import news.cutline.delivery.story.Composed;
import news.cutline.journal.Operation;
import news.cutline.journal.reading.Change;

/// Tells by which keys the answers are found that changes have put out of date.
public final class Touched {

    private Touched() {}

    public static Set<UUID> by(Collection<Change> changes) {
        return changes.stream().flatMap(Touched::keys).collect(Collectors.toSet());
    }

    private static Stream<UUID> keys(Change change) {
        var touched = Stream.concat(Stream.of(change.id()), Stream.ofNullable(change.medium()));
        return decidesAboutLists(change) ? Stream.concat(touched, Composed.LISTS.stream()) : touched;
    }

    /// What was just made is not public, and neither are drafts.
    private static boolean decidesAboutLists(Change change) {
        return switch (change.kind()) {
            case ARTICLE ->
                switch (change.operation()) {
                    case CREATE, UPDATE, REVERT, DELETE, PREVIEW, ERASE -> false;
                    case PUBLISH, WITHDRAW, CORRECT, ISSUE, REVOKE, KILL, REINSTATE, CONFIRM -> true;
                };
            case CREDIT -> change.operation() != Operation.CREATE;
            case SECTION, TAG -> true;
            case CAPTION, EMBED, MEDIA, PARTNER, TOKEN -> false;
        };
    }
}
