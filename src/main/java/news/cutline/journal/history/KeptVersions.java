package news.cutline.journal.history;

import java.util.Collection;
import java.util.UUID;

import news.cutline.journal.Kind;

/// A place beside the journal where versions of resources of one kind are kept, as a story is that was changed since it
/// was published.
public interface KeptVersions {

    Kind kind();

    /// Whether the public is shown one of these versions from there, or will be.
    default boolean areShown(UUID id, Collection<Long> versions) {
        return false;
    }

    /// Blanks what is kept there of these versions.
    void erase(UUID id, Collection<Long> versions);
}
