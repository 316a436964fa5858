package news.cutline.article.publication;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import news.cutline.platform.problem.ProblemException;

/// The periods of an article that comes from elsewhere, in their order: one that could have come about here.
///
/// @param now by which past and future are told apart
public record PastLife(List<PastPeriod> periods, Instant now) {

    public PastLife {
        periods = List.copyOf(periods);
        for (var index = 0; index < periods.size(); index++) {
            check(periods, index, now);
        }
    }

    private static void check(List<PastPeriod> periods, int index, Instant now) {
        var period = periods.get(index);
        var pointer = "/publications/" + index;
        if (period.until() != null && !period.until().isAfter(period.from())) {
            throw ProblemException.invalid(pointer + "/until", "must lie after the beginning");
        }
        if (index > 0 && !periods.get(index - 1).from().isBefore(period.from())) {
            throw ProblemException.invalid(pointer + "/from", "must lie after the beginning of the one before");
        }
        var previousUntil = index == 0 ? null : periods.get(index - 1).until();
        if (previousUntil != null && previousUntil.isAfter(period.from())) {
            throw ProblemException.invalid(pointer + "/from", "must not lie before the end of the one before");
        }
        var isLast = index == periods.size() - 1;
        if (!isLast && period.from().isAfter(now)) {
            throw ProblemException.invalid(pointer + "/from", "must not lie in the future but for the last one");
        }
        if (period.withdrawal() != null) {
            checkWithdrawal(period, pointer + "/withdrawal", isLast, now);
        }
    }

    private static void checkWithdrawal(PastPeriod period, String pointer, boolean isLast, Instant now) {
        if (!isLast) {
            throw ProblemException.invalid(pointer, "must stand in the last one only");
        }
        if (!period.from().isBefore(now)
                || (period.until() != null && period.until().isAfter(now))) {
            throw ProblemException.invalid(pointer, "must not stand in one that lasts beyond the present");
        }
    }

    /// Whether the article is public or will be.
    public boolean isOpen() {
        if (periods.isEmpty()) {
            return false;
        }
        var until = periods.getLast().until();
        return withdrawal() == null && (until == null || until.isAfter(now));
    }

    public @Nullable Withdrawal withdrawal() {
        return periods.isEmpty() ? null : periods.getLast().withdrawal();
    }

    /// When the period ends: where none is told, the next one takes its place.
    @Nullable
    Instant end(int index) {
        var until = periods.get(index).until();
        return until != null || index == periods.size() - 1
                ? until
                : periods.get(index + 1).from();
    }
}
