package news.cutline.platform.caching;

import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpServerRequest;

/// Tells what answers depend on beside the address, the key and the coding, such as where the reader is.
public interface Variant {

    /// What decides in this request; null where nothing does.
    @Nullable
    String of(HttpServerRequest request);
}
