package news.cutline.journal.history;

import java.util.Collection;

import news.cutline.journal.Target;

/// Knows what the public is shown that is not the present state of its resource, as a story that was changed since it
/// was published.
public interface Publicity {

    /// Whether one of these versions is public, or will be.
    boolean shows(Target resource, Collection<Long> versions);
}
