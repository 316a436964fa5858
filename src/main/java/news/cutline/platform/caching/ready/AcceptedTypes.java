package news.cutline.platform.caching.ready;

import java.util.Arrays;

import jakarta.ws.rs.core.MediaType;

import com.github.benmanes.caffeine.cache.Cache;

import org.jspecify.annotations.Nullable;

import news.cutline.platform.memory.Caches;

/// Tells whether an `Accept` header (RFC 9110, section 12.5.1) takes a media type for certain. There are few
/// headers and few types, so each pair is decided once.
final class AcceptedTypes {

    private static final int REMEMBERED = 1_000;
    private static final String ANYTHING = "*/*";

    private final Cache<Pair, Boolean> decided =
            Caches.begin().maximumSize(REMEMBERED).build();

    private record Pair(String header, String type) {}

    boolean allow(@Nullable String header, String type) {
        return header == null
                || header.equals(ANYTHING)
                || decided.get(new Pair(header, type), pair -> decide(pair.header, MediaType.valueOf(pair.type)));
    }

    /// Headers that exclude something, and those that cannot be read, are left to the REST layer.
    private static boolean decide(String header, MediaType type) {
        try {
            var ranges = Arrays.stream(header.split(","))
                    .map(range -> MediaType.valueOf(range.strip()))
                    .toList();
            return ranges.stream().allMatch(AcceptedTypes::isWanted)
                    && ranges.stream().anyMatch(range -> range.isCompatible(type));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean isWanted(MediaType range) {
        return Double.parseDouble(range.getParameters().getOrDefault("q", "1")) > 0;
    }
}
