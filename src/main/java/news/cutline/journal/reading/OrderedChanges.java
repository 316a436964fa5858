package news.cutline.journal.reading;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/// Tells the rows of the journal in an order that never changes: by transaction, and within one as they were written.
/// A row is told when no transaction before its own runs any more.
@ApplicationScoped
public class OrderedChanges {

    private final ChangeRepository changes;

    OrderedChanges(ChangeRepository changes) {
        this.changes = changes;
    }

    /// Where a reader stands: after the row with this transaction and sequence.
    public record Position(long transaction, long sequence) {

        public static final Position START = new Position(0, 0);

        public static Position after(Change change) {
            return new Position(change.transaction(), change.sequence());
        }
    }

    /// The next rows, at most `limit`.
    public List<Change> after(Position position, int limit) {
        return changes.findSettled(position.transaction(), position.sequence(), limit);
    }
}
