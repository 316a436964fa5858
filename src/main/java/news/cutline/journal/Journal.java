package news.cutline.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import news.cutline.platform.http.Versioned;
import news.cutline.platform.identity.Actor;
import news.cutline.platform.identity.token.TokenLog;
import news.cutline.platform.identity.token.TokenView;
import news.cutline.platform.time.Clock;

/// Writes down what happened, in the transaction in which it happened.
@ApplicationScoped
public class Journal implements TokenLog {

    private static final int IDS_AT_ONCE = 1000;

    private final JournalRepository entries;
    private final Actor actor;
    private final Clock clock;
    private final ObjectMapper mapper;

    Journal(JournalRepository entries, Actor actor, Clock clock, ObjectMapper mapper) {
        this.entries = entries;
        this.actor = actor;
        this.clock = clock;
        this.mapper = mapper;
    }

    /// Appends that `operation` has led to `resource`, as the editorial API shows it.
    public void append(Operation operation, Kind kind, Versioned resource) {
        var made = operation.makesVersion() ? resource.updatedAt() : null;
        append(operation, kind, resource, made == null ? clock.now() : made);
    }

    /// The same of what says itself when it happened: by that instant it is found.
    public void append(Operation operation, Kind kind, Versioned resource, Instant at) {
        entries.persist(new JournalEntry(at, actor.name(), operation, kind, resource, mapper.valueToTree(resource)));
    }

    /// What is known of these ids, by id: whatever ever had one of them is in the journal.
    public Map<UUID, Trace> traces(Collection<UUID> ids) {
        var traces = new HashMap<UUID, Trace>();
        var all = List.copyOf(ids);
        for (var start = 0; start < all.size(); start += IDS_AT_ONCE) {
            var some = all.subList(start, Math.min(all.size(), start + IDS_AT_ONCE));
            entries.findTraces(some).forEach(trace -> traces.put(trace.id(), trace));
        }
        return traces;
    }

    /// Whether the newsroom has ever written anything; tokens do not count.
    public boolean hasContent() {
        return entries.hasContent();
    }

    @Override
    public void created(TokenView token) {
        append(Operation.CREATE, Kind.TOKEN, token);
    }

    @Override
    public void updated(TokenView token) {
        append(Operation.UPDATE, Kind.TOKEN, token);
    }

    @Override
    public void deleted(TokenView token) {
        append(Operation.DELETE, Kind.TOKEN, token);
    }
}
