package news.cutline.feed.purge;

import java.io.IOException;
import java.util.List;

/// A shared cache in front of the service.
interface OuterCache {

    /// Under which operators know it.
    String name();

    /// Has it forget every answer that has one of these keys. It has done so when this returns.
    void purge(List<String> keys) throws IOException, InterruptedException;
}
