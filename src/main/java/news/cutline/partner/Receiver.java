package news.cutline.partner;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import news.cutline.rights.Channel;

/// A partner as far as rights must know it, while its contract is in force.
///
/// @param channels on which it may show content, at least one; the first is meant where a request names none
/// @param territories the countries in which it shows content; empty where that is unknown
/// @param until when it stops to be one (exclusive), if nothing else is written before; null for never
public record Receiver(
        UUID id,
        List<Channel> channels,
        Set<String> territories,
        @Nullable Instant until) {

    public Receiver {
        channels = List.copyOf(channels);
        territories = Set.copyOf(territories);
    }
}
