package news.cutline.journal.history;

import java.util.Collection;

import news.cutline.journal.Target;

/// A place beside the journal where versions of resources are kept, as a story is that was changed since it was
/// published.
public interface KeptVersions {

    /// Whether the public is shown one of these versions from there, or will be.
    default boolean areShown(Target resource, Collection<Long> versions) {
        return false;
    }

    /// Blanks what is kept there of these versions.
    void erase(Target resource, Collection<Long> versions);
}
