package news.cutline.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

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
        answers.drop(Touched.by(read.changes()));
    }
}
