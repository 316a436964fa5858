package news.cutline.delivery.audience;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import news.cutline.platform.caching.Freshness;
import news.cutline.platform.caching.Freshness.Holder;
import news.cutline.platform.caching.Lifetime;
import news.cutline.platform.time.Earlier;
import news.cutline.rights.Audience;
import news.cutline.rights.Audience.Party;

/// Who reads, and until when they are who they are.
///
/// @param isIdentified whether they get what others do not, because of a key or token that they showed
/// @param until when this may change by itself, as with the end of a contract
public record Reader(Audience audience, boolean isIdentified, Instant until) {

    /// Somebody who is taken for who they are whatever they show.
    static Reader of(Audience audience) {
        return new Reader(audience, false, Instant.MAX);
    }

    /// The same one, told by the address: everybody who asks there is taken for them.
    static Reader byAddress(Reader reader) {
        return new Reader(reader.audience(), false, reader.until());
    }

    /// How long what was made of these things stands for them. What somebody gets by a key is nobody else's to keep.
    public Freshness freshness(Set<UUID> keys, Instant now, Instant validUntil) {
        var all = new HashSet<>(keys);
        if (audience.party() instanceof Party.Partner partner) {
            all.add(partner.id());
            return new Freshness(all, now, end(validUntil), isIdentified ? Holder.CLIENT : Holder.ANYBODY);
        }
        return new Freshness(all, now, end(validUntil), isIdentified ? Holder.CLIENT_ALONE : Holder.ANYBODY);
    }

    /// The `Cache-Control` of an answer that is never kept here.
    public String lifetime(Instant validUntil, Instant now) {
        var end = end(validUntil);
        return isIdentified ? Lifetime.privateUntil(end, now) : Lifetime.until(end, now);
    }

    /// What tells their lists from those of others: a cursor leads on in these only.
    public String scope() {
        return audience.party() + " " + audience.channel() + " " + new TreeSet<>(audience.territories());
    }

    private Instant end(Instant validUntil) {
        return Earlier.of(until, validUntil);
    }
}
