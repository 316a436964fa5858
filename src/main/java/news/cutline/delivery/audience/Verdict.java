package news.cutline.delivery.audience;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import news.cutline.rights.Audience;
import news.cutline.rights.Decision;
import news.cutline.rights.RightsPolicy;
import news.cutline.rights.Subject;
import news.cutline.rights.Terms;

/// Under which of all terms an audience may have a text: the decision in the form that conditions of queries need.
///
/// @param allowed the ids of those under which it may have what has a credit line
/// @param allowedWithoutLine the ids of those under which it may have what has none
/// @param terms how many there are in all; with others there must be another verdict
/// @param from since when it holds
/// @param until when it holds no more
public record Verdict(List<UUID> allowed, List<UUID> allowedWithoutLine, int terms, Instant from, Instant until) {

    static Verdict of(Map<UUID, Terms> terms, Audience audience, Instant now) {
        return new Verdict(
                allowed(terms, true, audience, now),
                allowed(terms, false, audience, now),
                terms.size(),
                now,
                terms.values().stream()
                        .map(each -> decide(each, true, audience, now).validUntil())
                        .min(Instant::compareTo)
                        .orElse(Instant.MAX));
    }

    boolean holds(int presentTerms, Instant now) {
        return terms == presentTerms && !now.isBefore(from) && now.isBefore(until);
    }

    private static List<UUID> allowed(Map<UUID, Terms> terms, boolean hasCreditLine, Audience audience, Instant now) {
        return terms.entrySet().stream()
                .filter(each -> decide(each.getValue(), hasCreditLine, audience, now) instanceof Decision.Allowed)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Decision decide(Terms terms, boolean hasCreditLine, Audience audience, Instant now) {
        return RightsPolicy.decide(new Subject(false, hasCreditLine, terms), audience, now);
    }
}
