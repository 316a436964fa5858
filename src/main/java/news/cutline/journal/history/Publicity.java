package news.cutline.journal.history;

import java.util.Collection;
import java.util.UUID;

import news.cutline.journal.Kind;

/// Knows what the public is shown that is not the present state of its resource, as a story that was changed since it
/// was published.
public interface Publicity {

    /// Of which kind of resource it knows.
    Kind kind();

    /// Whether one of these versions is public, or will be.
    boolean shows(UUID resource, Collection<Long> versions);
}
