package news.cutline.rights;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import news.cutline.rights.Audience.Party;

/// The rules. The publisher's own front ends need nobody's permission to syndicate; every other rule binds all.
public final class RightsPolicy {

    private RightsPolicy() {}

    /// Whether `audience` may have `subject` at `instant`.
    public static Decision decide(Subject subject, Audience audience, Instant instant) {
        var terms = subject.terms();
        var reasons = EnumSet.noneOf(Reason.class);
        if (subject.isKilled()) {
            reasons.add(Reason.KILLED);
        }
        if (terms.creditRequired() && !subject.hasCreditLine()) {
            reasons.add(Reason.CREDIT_MISSING);
        }
        addSyndication(reasons, terms, audience);
        if (terms.channels() != null && !terms.channels().includes(audience.channel())) {
            reasons.add(Reason.CHANNEL);
        }
        if (terms.territories() != null && !isInside(terms.territories(), audience.territories())) {
            reasons.add(Reason.TERRITORY);
        }
        addPeriod(reasons, terms, instant);
        return Decision.of(reasons, nextChange(terms, instant));
    }

    private static void addSyndication(Set<Reason> reasons, Terms terms, Audience audience) {
        if (audience.isPublisher()) {
            return;
        }
        switch (terms.syndication()) {
            case ALLOWED -> {}
            case DENIED -> reasons.add(Reason.SYNDICATION_DENIED);
            case UNKNOWN -> reasons.add(Reason.SYNDICATION_UNKNOWN);
        }
        if (!terms.unparsed().isEmpty()) {
            reasons.add(Reason.UNPARSED_TERMS);
        }
        if (terms.partners() != null && !isPartner(terms.partners(), audience.party())) {
            reasons.add(Reason.PARTNER);
        }
    }

    private static boolean isPartner(Selection<UUID> partners, Party party) {
        return party instanceof Party.Partner partner ? partners.includes(partner.id()) : partners.isUnrestricted();
    }

    /// Every country in which it will be seen must be allowed; an unknown one is neither inside nor outside of a
    /// list.
    private static boolean isInside(Selection<String> allowed, Set<String> territories) {
        return territories.isEmpty()
                ? allowed.isUnrestricted()
                : territories.stream().allMatch(allowed::includes);
    }

    private static void addPeriod(Set<Reason> reasons, Terms terms, Instant instant) {
        if (terms.from() != null && instant.isBefore(terms.from())) {
            reasons.add(Reason.NOT_YET);
        }
        if (terms.until() != null && !instant.isBefore(terms.until())) {
            reasons.add(Reason.EXPIRED);
        }
    }

    private static Instant nextChange(Terms terms, Instant instant) {
        if (terms.from() != null && terms.from().isAfter(instant)) {
            return terms.from();
        }
        return terms.until() != null && terms.until().isAfter(instant) ? terms.until() : Instant.MAX;
    }
}
