package news.cutline.ingest.newsroom;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import news.cutline.journal.Trace;

/// What is to become of the lines of a file, as the journal knows their ids or does not.
///
/// @param traces what the journal tells of the ids of the file, by id
record Ledger(List<Line> lines, Map<UUID, Trace> traces) {

    private static final int ARTICLES_TOLD = 200;

    /// Those that are to be made, of one kind.
    List<Line> news(LineKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind && !traces.containsKey(line.id()))
                .toList();
    }

    /// The articles that will have been made; not all where there are very many.
    List<UUID> articles() {
        return news(LineKind.ARTICLE).stream()
                .map(Line::id)
                .limit(ARTICLES_TOLD)
                .toList();
    }

    List<Count> counts() {
        return Arrays.stream(LineKind.values()).map(this::count).toList();
    }

    private Count count(LineKind kind) {
        var known = lines.stream()
                .filter(line -> line.kind() == kind)
                .map(line -> traces.get(line.id()))
                .filter(trace -> trace != null)
                .toList();
        var deleted = (int) known.stream().filter(Trace::isDeleted).count();
        return new Count(kind.kind, news(kind).size(), known.size() - deleted, deleted);
    }

    /// An id that something of another kind has, or had, is nobody else's.
    void requireFreeIds(Mistakes mistakes) {
        for (var line : lines) {
            var trace = traces.get(line.id());
            if (trace != null && trace.kind() != line.kind().kind) {
                mistakes.add(
                        line.index(),
                        line.pointer() + "/id",
                        "is the id of another thing, a " + trace.kind().noun());
            }
        }
    }
}
