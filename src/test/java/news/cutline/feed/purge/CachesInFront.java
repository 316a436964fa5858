package news.cutline.feed.purge;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

/// The shared caches in front of the service that is tested: none, until a test puts one there.
@Alternative
@Priority(1)
@Singleton
public class CachesInFront extends OuterCaches implements OuterCache {

    private volatile @Nullable OuterCache present;

    CachesInFront() {
        super(List.of());
    }

    void put(URI varnish) {
        present = HttpCache.varnish(HttpClient.newHttpClient(), varnish);
    }

    void remove() {
        present = null;
    }

    @Override
    List<? extends OuterCache> all() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "in-front";
    }

    @Override
    public void purge(List<String> keys) throws IOException, InterruptedException {
        var cache = present;
        if (cache != null) {
            cache.purge(keys);
        }
    }
}
