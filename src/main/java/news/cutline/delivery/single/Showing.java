package news.cutline.delivery.single;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import news.cutline.article.publication.WithdrawalReason;
import news.cutline.platform.json.KebabCase;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// The period in which a story shows something, of all such periods the one that ends last.
///
/// @param language the story's
/// @param isReplaced whether a later version of the story has taken its place
record Showing(
        String language, @Nullable Instant until, @Nullable WithdrawalReason reason, boolean isReplaced) {

    boolean isOver(Instant now) {
        return until != null && !until.isAfter(now);
    }

    boolean isOverByLaw(Instant now) {
        return isOver(now) && reason == WithdrawalReason.LEGAL;
    }

    Instant end() {
        return until == null ? Instant.MAX : until;
    }

    /// What those are told who might have had it.
    ProblemException ended(String noun) {
        if (reason == null) {
            return isReplaced
                    ? gone("The story that showed this " + noun + " does so no longer.", "editorial")
                    : gone("This " + noun + " was public until the end that was set for it.", "expired");
        }
        return new ProblemException(
                        reason == WithdrawalReason.LEGAL ? ProblemType.LEGAL : ProblemType.GONE,
                        "The story that showed this " + noun + " has been withdrawn.")
                .with("reason", KebabCase.of(reason));
    }

    static ProblemException calledBack(String noun) {
        return gone("The supplier of this " + noun + " has called it back.", "killed");
    }

    private static ProblemException gone(String detail, String reason) {
        return new ProblemException(ProblemType.GONE, detail).with("reason", reason);
    }
}
