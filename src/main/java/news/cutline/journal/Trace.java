package news.cutline.journal;

import java.util.UUID;

/// What the journal last tells of something.
public record Trace(UUID id, Kind kind, Operation last) {

    public boolean isDeleted() {
        return last == Operation.DELETE;
    }
}
