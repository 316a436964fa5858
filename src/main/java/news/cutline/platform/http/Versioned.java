package news.cutline.platform.http;

import java.util.UUID;

/// An editorial resource as clients see it: its version is its entity tag.
public interface Versioned {

    UUID id();

    long version();
}
