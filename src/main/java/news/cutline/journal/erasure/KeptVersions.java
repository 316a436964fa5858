package news.cutline.journal.erasure;

import java.util.Collection;
import java.util.UUID;

/// A place beside the journal where versions of resources are kept, as a story is that was changed since it was
/// published. It knows them by their ids, whatever they are.
public interface KeptVersions {

    /// Whether the public is shown one of these versions from there, or will be.
    default boolean areShown(UUID id, Collection<Long> versions) {
        return false;
    }

    /// Blanks what is kept there of these versions.
    void erase(UUID id, Collection<Long> versions);
}
