package news.cutline.journal;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import news.cutline.platform.http.Versioned;
import news.cutline.platform.identity.Actor;
import news.cutline.platform.identity.TokenLog;
import news.cutline.platform.identity.TokenView;
import news.cutline.platform.time.Clock;

/// Writes down what happened, in the transaction in which it happened.
@ApplicationScoped
public class Journal implements TokenLog {

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
        entries.persist(
                new JournalEntry(clock.now(), actor.name(), operation, kind, resource, mapper.valueToTree(resource)));
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
