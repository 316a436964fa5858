package news.cutline.delivery.audience;

import java.time.Duration;
import java.time.Instant;
import java.util.TreeSet;
import java.util.stream.Stream;

import news.cutline.platform.caching.Lifetime;
import news.cutline.rights.Audience;
import news.cutline.rights.Audience.Party;

/// Who reads, and until when they are who they are.
///
/// @param until when this may change by itself, as with the end of a contract
public record Reader(Audience audience, Instant until) {

    static Reader of(Audience audience) {
        return new Reader(audience, Instant.MAX);
    }

    /// The `Cache-Control` of what they get. What a partner gets is nobody else's to keep.
    public String lifetime(Instant validUntil, Instant now) {
        var end = until.isBefore(validUntil) ? until : validUntil;
        return isPartner() ? Lifetime.privateUntil(end, now) : Lifetime.until(end, now);
    }

    /// The same of what is kept longer than most.
    public String lifetime(Duration longest, Instant validUntil, Instant now) {
        var end = Stream.of(now.plus(longest), validUntil, until)
                .min(Instant::compareTo)
                .orElseThrow();
        return (isPartner() ? "private, max-age=" : "max-age=")
                + Duration.between(now, end).toSeconds();
    }

    private boolean isPartner() {
        return audience.party() instanceof Party.Partner;
    }

    /// What tells their lists from those of others: a cursor leads on in these only.
    public String scope() {
        return audience.party() + " " + audience.channel() + " " + new TreeSet<>(audience.territories());
    }
}
