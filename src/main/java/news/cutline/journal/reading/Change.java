package news.cutline.journal.reading;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import news.cutline.journal.Kind;
import news.cutline.journal.Operation;
import news.cutline.journal.Target;

/// A row of the journal, without its state.
///
/// @param transaction the transaction that wrote it (PostgreSQL's xid8)
/// @param medium whose caption it is; null for other kinds, and where the state was erased
public record Change(
        long sequence,
        long transaction,
        Instant at,
        Kind kind,
        UUID id,
        long version,
        Operation operation,
        @Nullable UUID medium) {

    public Target target() {
        return new Target(kind, id);
    }
}
