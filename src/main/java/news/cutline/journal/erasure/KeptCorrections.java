package news.cutline.journal.erasure;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// The corrections of articles, which are no part of any version.
public interface KeptCorrections {

    /// Those of these instants at which the article was corrected.
    Set<Instant> findInstants(UUID article, Collection<Instant> instants);

    /// Erases those that were made at these instants, wherever the journal tells them too, and says how many there
    /// were.
    int erase(UUID article, Collection<Instant> instants);
}
