package news.cutline.delivery.audience;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.quarkus.security.identity.SecurityIdentity;

import news.cutline.delivery.site.SiteConfig;
import news.cutline.delivery.site.SiteConfig.Access;
import news.cutline.partner.CurrentPartner;
import news.cutline.partner.Receiver;
import news.cutline.partner.key.FindEmbedder;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.rights.Audience;
import news.cutline.rights.Audience.Party;
import news.cutline.rights.Channel;

/// Who is taken to ask at which door.
@ApplicationScoped
public class Doors {

    private static final Set<Channel> OWN = Set.of(Channel.SITE, Channel.APP);

    private final SiteConfig site;
    private final ReaderTerritory territory;
    private final CurrentPartner partner;
    private final FindEmbedder embedders;
    private final SecurityIdentity identity;

    Doors(
            SiteConfig site,
            ReaderTerritory territory,
            CurrentPartner partner,
            FindEmbedder embedders,
            SecurityIdentity identity) {
        this.site = site;
        this.territory = territory;
        this.partner = partner;
        this.embedders = embedders;
        this.identity = identity;
    }

    /// At the content API: a partner that shows its key, else the readers of the publisher's own front ends, unless
    /// these must identify themselves as well.
    public Reader content(AudienceQuery query) {
        return partner.find()
                .map(receiver -> partner(receiver, query.channel, query.territory))
                .orElseGet(() -> own(query));
    }

    /// At the publisher's own pages, which browsers ask for without a key: none counts there.
    public Reader site() {
        return Reader.of(own(Channel.SITE, false));
    }

    /// Behind a preview link, which is as good as a token: the readers of the publisher's own front ends.
    public Reader preview() {
        return Reader.of(Audience.publisher(Channel.SITE, territory.ofReader()));
    }

    /// At the pages that go into pages of others: the partner of the publishable key in the address, else anybody.
    /// The address alone tells who asks, so that caches can keep the answer by it. A key that opens nothing is
    /// refused in the same words whatever it was meant to open.
    public Embedding embeds(@Nullable String key, Instant now) {
        if (key == null) {
            return Embedding.byAnybody(Reader.of(Audience.anyone(Channel.EMBED, territory.ofReader())));
        }
        var embedder = embedders
                .findByPublishableKey(key, now)
                .filter(known -> known.receiver().channels().contains(Channel.EMBED))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.FORBIDDEN, "The key in this address does not open it. Ask the publisher for one."));
        var partner = partner(embedder.receiver(), Channel.EMBED, null);
        return new Embedding(Reader.byAddress(partner), embedder.allowedOrigins(), key);
    }

    /// At the tags that tell a social network what to show for a page: anybody, anywhere. Where it is going to be seen
    /// has nothing to do with who asks.
    public Reader social() {
        return Reader.of(Audience.anyone(Channel.SOCIAL, Set.of()));
    }

    /// At what a program of others keeps and shows by itself, such as a thumbnail: anybody, anywhere.
    public Reader keepers() {
        return Reader.of(Audience.anyone(Channel.EMBED, Set.of()));
    }

    /// Somebody who is only supposed to ask, at the door of the channel: the publisher's own front ends, or anybody.
    ///
    /// @param country where it would be shown; null for where the site is read
    public Reader supposed(@Nullable Channel channel, @Nullable String country) {
        var shown = channel == null ? Channel.SITE : channel;
        var countries = country == null ? territory.ofSite() : Set.of(country);
        return Reader.of(
                OWN.contains(shown) ? Audience.publisher(shown, countries) : Audience.anyone(shown, countries));
    }

    /// A partner on one of its channels, in one of its countries.
    ///
    /// @param channel null for the first
    /// @param country null for all of them
    public Reader partner(Receiver receiver, @Nullable Channel channel, @Nullable String country) {
        if (channel != null && !receiver.channels().contains(channel)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "The contract does not include this channel.");
        }
        if (country != null && !receiver.territories().contains(country)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "The contract does not include this country.");
        }
        var audience = new Audience(
                new Party.Partner(receiver.id()),
                channel == null ? receiver.channels().getFirst() : channel,
                country == null ? receiver.territories() : Set.of(country));
        return new Reader(audience, true, receiver.until() == null ? Instant.MAX : receiver.until());
    }

    private Reader own(AudienceQuery query) {
        if (query.territory != null) {
            throw refusal("The parameter territory goes with a partner's key.");
        }
        var channel = Optional.ofNullable(query.channel).orElse(Channel.SITE);
        if (!OWN.contains(channel)) {
            throw refusal("Without a partner's key the parameter channel must be site or app.");
        }
        var isIdentified = site.access() == Access.KEY && !identity.isAnonymous();
        return new Reader(own(channel, isIdentified), isIdentified, Instant.MAX);
    }

    private Audience own(Channel channel, boolean isIdentified) {
        return site.access() == Access.OPEN || isIdentified
                ? Audience.publisher(channel, territory.ofReader())
                : Audience.anyone(channel, territory.ofReader());
    }

    private static ProblemException refusal(String detail) {
        return new ProblemException(ProblemType.MALFORMED_REQUEST, detail);
    }
}
