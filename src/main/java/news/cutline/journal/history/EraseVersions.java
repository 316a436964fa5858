package news.cutline.journal.history;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;

import news.cutline.journal.Journal;
import news.cutline.journal.JournalRepository;
import news.cutline.journal.Operation;
import news.cutline.journal.Target;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemException.FieldError;
import news.cutline.platform.problem.ProblemType;

/// Erases versions wherever they are kept. What stands there now, and what the public is shown, is not erased: it
/// would go on to be seen, and a publish would make it public anew.
@ApplicationScoped
class EraseVersions {

    private final JournalRepository entries;
    private final Journal journal;
    private final List<KeptVersions> elsewhere;

    EraseVersions(JournalRepository entries, Journal journal, @All List<KeptVersions> elsewhere) {
        this.entries = entries;
        this.journal = journal;
        this.elsewhere = elsewhere;
    }

    Erasure erase(ErasureRequest request) {
        var target = new Target(request.kind(), request.id());
        var versions = request.versions();
        var last = entries.findLast(target)
                .orElseThrow(() ->
                        ProblemException.invalid("/id", "is not the id of anything of this kind that there is or was"));
        requireWritten(target, versions);
        if (last.operation != Operation.DELETE && versions.contains(last.version)) {
            throw refusal("One of these versions is what stands there now: change it or delete it, and then erase.");
        }
        var kept = elsewhere.stream()
                .filter(place -> place.kind() == target.kind())
                .toList();
        if (kept.stream().anyMatch(place -> place.areShown(target.id(), versions))) {
            throw refusal(
                    "One of these versions is public or will be: publish another, or withdraw it, and then erase.");
        }
        kept.forEach(place -> place.erase(target.id(), versions));
        var erasure = Erasure.of(request, entries.erase(target, versions));
        journal.append(Operation.ERASE, request.kind(), erasure);
        return erasure;
    }

    private void requireWritten(Target target, List<Long> versions) {
        var written = entries.findVersions(target, versions);
        var unknown = IntStream.range(0, versions.size())
                .filter(index -> !written.contains(versions.get(index)))
                .mapToObj(index -> new FieldError("/versions/" + index, "is not a version that was ever written"))
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.invalid(unknown);
        }
    }

    private static ProblemException refusal(String detail) {
        return new ProblemException(ProblemType.CONFLICT, detail);
    }
}
