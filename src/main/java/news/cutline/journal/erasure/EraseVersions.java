package news.cutline.journal.erasure;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.arc.All;

import news.cutline.journal.Journal;
import news.cutline.journal.JournalRepository;
import news.cutline.journal.Operation;
import news.cutline.journal.Target;
import news.cutline.platform.entity.EditableRepository;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemException.FieldError;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.write.StoredAnswerRepository;

/// Erases versions wherever they are kept. What stands there now, and what the public is shown, is not erased: it
/// would go on to be seen, and a publish would make it public anew.
@ApplicationScoped
class EraseVersions {

    private final JournalRepository entries;
    private final Journal journal;
    private final StoredAnswerRepository answers;
    private final KeptCorrections corrections;
    private final List<KeptVersions> elsewhere;
    private final List<EditableRepository<?>> resources;

    EraseVersions(
            JournalRepository entries,
            Journal journal,
            StoredAnswerRepository answers,
            KeptCorrections corrections,
            @All List<KeptVersions> elsewhere,
            @All List<EditableRepository<?>> resources) {
        this.entries = entries;
        this.journal = journal;
        this.answers = answers;
        this.corrections = corrections;
        this.elsewhere = elsewhere;
        this.resources = resources;
    }

    Erasure erase(ErasureRequest request) {
        var target = new Target(request.kind(), request.id());
        var versions = request.versions();
        lock(target.id());
        var last = entries.findLast(target)
                .orElseThrow(() ->
                        ProblemException.invalid("/id", "is not the id of anything of this kind that there is or was"));
        requireWritten(target, versions);
        requireMade(request);
        if (last.operation != Operation.DELETE && versions.contains(last.version)) {
            throw refusal("One of these versions is what stands there now: change it or delete it, and then erase.");
        }
        if (elsewhere.stream().anyMatch(place -> place.areShown(target.id(), versions))) {
            throw refusal(
                    "One of these versions is public or will be: publish another, or withdraw it, and then erase.");
        }
        elsewhere.forEach(place -> place.erase(target.id(), versions));
        answers.erase(target.id());
        request.corrections().forEach(answers::erase);
        var erased = entries.erase(target, versions) + corrections.erase(target.id(), request.corrections());
        var erasure = Erasure.of(request, last.version, erased);
        journal.append(Operation.ERASE, request.kind(), erasure);
        return erasure;
    }

    /// Whatever it is: until its versions are erased, nobody goes back to one of them or makes one public, and writes
    /// down again what was read before.
    private void lock(UUID id) {
        resources.forEach(resource -> resource.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private void requireWritten(Target target, List<Long> versions) {
        var written = entries.findVersions(target, versions);
        requireAll(versions, written, "/versions/", "is not a version that was ever written");
    }

    private void requireMade(ErasureRequest request) {
        if (request.versions().isEmpty() && request.corrections().isEmpty()) {
            throw ProblemException.invalid("/versions", "must name a version, where no correction is named");
        }
        var made = corrections.findInstants(request.id(), request.corrections());
        requireAll(request.corrections(), made, "/corrections/", "is not when a correction of this was made");
    }

    private static <T> void requireAll(List<T> named, Set<T> known, String pointer, String detail) {
        var unknown = IntStream.range(0, named.size())
                .filter(index -> !known.contains(named.get(index)))
                .mapToObj(index -> new FieldError(pointer + index, detail))
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.invalid(unknown);
        }
    }

    private static ProblemException refusal(String detail) {
        return new ProblemException(ProblemType.CONFLICT, detail);
    }
}
