package news.cutline.platform.caching;

import java.util.OptionalLong;

/// How far what was written is known to this instance. Versions count up with what is written, by whichever instance.
public interface Recency {

    /// Whether everything that was committed a second ago is known here. Nothing that is kept is vouched for otherwise.
    boolean isFresh();

    /// Learns of everything that is committed by now: whatever was kept before has been dropped if it is older.
    ///
    /// @return the highest version that is known here; nothing where that cannot be read
    OptionalLong learn();
}
