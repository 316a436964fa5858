package news.cutline.delivery;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import news.cutline.delivery.story.Composed;
import news.cutline.journal.Operation;
import news.cutline.journal.reading.Change;
import news.cutline.journal.reading.JournalRead;
import news.cutline.platform.caching.ready.ReadyAnswers;

/// Drops the answers that say something about what has changed, whichever instance changed it.
@ApplicationScoped
class Invalidation {

    private final ReadyAnswers answers;

    Invalidation(ReadyAnswers answers) {
        this.answers = answers;
    }

    void follow(@Observes JournalRead read) {
        answers.drop(read.changes().stream().flatMap(Invalidation::keys).collect(Collectors.toSet()));
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
