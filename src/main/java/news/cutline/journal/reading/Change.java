package news.cutline.journal.reading;

import java.time.Instant;
import java.util.UUID;

import news.cutline.journal.Kind;
import news.cutline.journal.Operation;
import news.cutline.journal.Target;

/// A row of the journal, without its state.
///
/// @param transaction the transaction that wrote it (PostgreSQL's xid8)
public record Change(
        long sequence, long transaction, Instant at, Kind kind, UUID id, long version, Operation operation) {

    public Target target() {
        return new Target(kind, id);
    }
}
