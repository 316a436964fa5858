package news.cutline.platform.caching.ready;

import org.jspecify.annotations.Nullable;

/// A request for something, as far as the answer depends on it.
///
/// @param address the path and query as they were sent
/// @param authorization the header
/// @param isCompressed whether the client takes gzip: what nobody asks for is not kept
/// @param variant what else decides
record Asked(
        String address,
        @Nullable String authorization,
        boolean isCompressed,
        @Nullable String variant) {}
