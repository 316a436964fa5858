package news.cutline.ingest.newsroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemException.FieldError;
import news.cutline.platform.problem.ProblemType;

/// Collects what is wrong with a file, so that one answer tells it: at most 100 things.
final class Mistakes {

    private static final int MAXIMUM = 100;

    private record Mistake(int line, FieldError error) {}

    private final List<Mistake> mistakes = new ArrayList<>();

    void add(int line, String pointer, String detail) {
        mistakes.add(new Mistake(line, new FieldError(pointer, detail)));
        if (mistakes.size() >= MAXIMUM) {
            throwIfAny();
        }
    }

    /// Does what a line needs, and notes why it is refused.
    ///
    /// @param pointer where the refused document stands in the file
    void noting(int line, String pointer, Runnable work) {
        try {
            work.run();
        } catch (ProblemException refused) {
            if (refused.type() == ProblemType.MALFORMED_REQUEST) {
                throw refused;
            }
            if (refused.errors().isEmpty()) {
                add(line, pointer, String.valueOf(refused.getMessage()));
            }
            refused.within(pointer).errors().forEach(error -> add(line, error.pointer(), error.detail()));
        }
    }

    void throwIfAny() {
        if (!mistakes.isEmpty()) {
            throw ProblemException.invalid(mistakes.stream()
                    .sorted(Comparator.comparingInt(Mistake::line))
                    .map(Mistake::error)
                    .toList());
        }
    }
}
