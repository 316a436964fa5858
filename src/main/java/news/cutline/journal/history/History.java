package news.cutline.journal.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.journal.JournalEntry;
import news.cutline.journal.JournalRepository;
import news.cutline.journal.Kind;
import news.cutline.journal.Operation;
import news.cutline.journal.Target;
import news.cutline.platform.http.Answers;
import news.cutline.platform.json.Documents;
import news.cutline.platform.paging.Page;
import news.cutline.platform.paging.PageRequest;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// Reads from the journal what a resource was.
@ApplicationScoped
public class History {

    private final JournalRepository journal;
    private final Answers answers;
    private final ObjectMapper mapper;

    History(JournalRepository journal, Answers answers, ObjectMapper mapper) {
        this.journal = journal;
        this.answers = answers;
        this.mapper = mapper;
    }

    RestResponse<Page<HistoryItem>> list(Target target, PageRequest page) {
        var before = answers.position(page).map(Long::parseLong).orElse(Long.MAX_VALUE);
        var items = journal.list(target, before, page.limit() + 1).stream()
                .map(HistoryItem::of)
                .toList();
        if (items.isEmpty() && !journal.knows(target)) {
            throw ProblemException.notFound(target.kind().noun(), target.id());
        }
        return answers.page(page, items, HistoryItem::sequence, null);
    }

    Revision revision(Target target, long version) {
        var entry = requireVersion(target, version);
        return Revision.of(entry, state(entry));
    }

    /// What clients wrote in one version and in another, compared.
    Difference compare(Target target, long from, long to, Class<?> draft) {
        return Comparison.of(
                from,
                written(target, from, draft).draft(),
                to,
                written(target, to, draft).draft());
    }

    /// A version as clients wrote it.
    ///
    /// @param draft as a PUT would send it
    /// @param sequence where in the journal it stands
    public record Written(ObjectNode draft, long sequence) {}

    Written written(Target target, long version, Class<?> draft) {
        var entry = requireVersion(target, version);
        return new Written(Documents.writable(state(entry), draft), entry.sequence);
    }

    /// Which section or tag had each of these slugs when the entry with this sequence was written.
    public Map<String, UUID> holders(Kind kind, Collection<String> slugs, long sequence) {
        return journal.findHolders(kind, slugs, sequence);
    }

    /// The resource as it was at `instant`.
    public <V> V asOf(Target target, Instant instant, Class<V> view) {
        return journal.findLast(target, instant)
                .filter(last -> last.operation != Operation.DELETE)
                .map(last -> bind(last, view))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND,
                        "There was no " + target.kind().noun() + " " + target.id() + " at " + instant + "."));
    }

    /// Those of these resources that there were at `instant`.
    public <V> List<V> asOf(Kind kind, Collection<UUID> ids, Instant instant, Class<V> view) {
        return existing(journal.findLast(kind, List.copyOf(ids), instant), view);
    }

    /// The captions that these media had at `instant`.
    public <V> List<V> captionsAsOf(Collection<UUID> media, Instant instant, Class<V> view) {
        return existing(journal.findLastCaptions(List.copyOf(media), instant), view);
    }

    private <V> List<V> existing(List<JournalEntry> last, Class<V> view) {
        return last.stream()
                .filter(entry -> entry.operation != Operation.DELETE && entry.state != null)
                .map(entry -> bind(entry, view))
                .toList();
    }

    private JournalEntry requireVersion(Target target, long version) {
        return journal.findVersion(target, version)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND,
                        "There is no version " + version + " of the "
                                + target.kind().noun() + " " + target.id() + "."));
    }

    private <V> V bind(JournalEntry entry, Class<V> view) {
        try {
            return mapper.treeToValue(state(entry), view);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Journal entry " + entry.sequence + " cannot be read", unreadable);
        }
    }

    /// The state in the present format.
    private static JsonNode state(JournalEntry entry) {
        if (entry.format != JournalEntry.FORMAT) {
            throw new IllegalStateException("Journal entry " + entry.sequence + " has the format " + entry.format);
        }
        return Optional.ofNullable(entry.state)
                .orElseThrow(() -> new ProblemException(ProblemType.GONE, "What stood in this version has been erased.")
                        .with("reason", "erased"));
    }
}
