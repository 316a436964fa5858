package news.cutline.ingest.newsroom;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.article.CorrectArticle;
import news.cutline.article.life.RecordHistory;
import news.cutline.journal.Journal;
import news.cutline.platform.time.Clock;

/// Brings a newsroom's file in, once. Whoever calls has a transaction, and gives it up where this is refused.
@ApplicationScoped
public class ImportNewsroom {

    private final NewsroomFile files;
    private final WriteLines write;
    private final RecordHistory histories;
    private final CorrectArticle correct;
    private final NewsroomImportRepository imports;
    private final Journal journal;
    private final Clock clock;

    ImportNewsroom(
            NewsroomFile files,
            WriteLines write,
            RecordHistory histories,
            CorrectArticle correct,
            NewsroomImportRepository imports,
            Journal journal,
            Clock clock) {
        this.files = files;
        this.write = write;
        this.histories = histories;
        this.correct = correct;
        this.imports = imports;
        this.journal = journal;
        this.clock = clock;
    }

    /// What became of a file, and whether that was before, so that nothing was done now.
    public record Outcome(NewsroomImport imported, boolean unchanged) {}

    public Outcome importFile(byte[] file) {
        return importFile(file, null, "sha256:" + hash(file));
    }

    /// @param id the id that the import shall have; null for any
    /// @param naturalKey by what the file is known again
    public Outcome importFile(byte[] file, @Nullable UUID id, String naturalKey) {
        imports.lock(naturalKey);
        return imports.findByNaturalKey(naturalKey)
                .map(known -> new Outcome(known, true))
                .orElseGet(() -> new Outcome(create(file, id, naturalKey), false));
    }

    public boolean knows(String naturalKey) {
        return imports.findByNaturalKey(naturalKey).isPresent();
    }

    private NewsroomImport create(byte[] file, @Nullable UUID id, String naturalKey) {
        var lines = files.read(file);
        var ledger =
                new Ledger(lines, journal.traces(lines.stream().map(Line::id).toList()));
        write(ledger);
        var imported = new NewsroomImport(id, naturalKey, ledger, clock.now());
        imports.persistAndFlush(imported);
        return imported;
    }

    private void write(Ledger ledger) {
        var mistakes = new Mistakes();
        ledger.requireFreeIds(mistakes);
        mistakes.throwIfAny();
        var coming = ledger.news(LineKind.ARTICLE).stream().map(Line::id).collect(Collectors.toSet());
        for (var kind : LineKind.values()) {
            forEach(ledger.news(kind), mistakes, line -> write.create(line, coming));
        }
        var published = ledger.news(LineKind.ARTICLE).stream()
                .filter(line -> !line.publications().isEmpty())
                .toList();
        forEach(published, mistakes, line -> histories.record(line.id(), line.publications()));
        for (var line : ledger.news(LineKind.ARTICLE)) {
            correct(line, mistakes);
        }
        mistakes.throwIfAny();
    }

    /// All lines of a kind are tried before the file is refused for some of them; those that name them are
    /// not, which would only be wrong for want of them.
    private void forEach(List<Line> lines, Mistakes mistakes, Consumer<Line> work) {
        for (var line : lines) {
            mistakes.noting(line.index(), line.pointer(), () -> {
                work.accept(line);
                imports.endLine();
            });
        }
        mistakes.throwIfAny();
    }

    private void correct(Line line, Mistakes mistakes) {
        for (var index = 0; index < line.corrections().size(); index++) {
            var correction = line.corrections().get(index);
            mistakes.noting(line.index(), line.pointer() + "/corrections/" + index, () -> {
                correct.bringIn(line.id(), correction.draft(), correction.at());
                imports.endLine();
            });
        }
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
