package news.cutline.door;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import news.cutline.door.Things.Partner;

/// Chooses at random, the same again for the same seed.
final class Chance {

    static final List<String> COUNTRIES = List.of("DE", "FR", "JP");

    /// The time in which everything happens.
    static final Duration SPAN = Duration.ofHours(48);

    private static final List<String> CHANNELS = List.of("site", "app", "embed", "feed");

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> T other(List<T> all, T one) {
        var index = all.indexOf(one);
        return all.get((index + 1 + random.nextInt(all.size() - 1)) % all.size());
    }

    /// One or more, in any order.
    <T> List<T> some(List<T> all) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, 1 + random.nextInt(shuffled.size())));
    }

    /// An instant after `begin`, within the time in which everything happens.
    Instant later(Instant begin) {
        var micros = Duration.of(SPAN.toMinutes(), ChronoUnit.MINUTES).toSeconds() * 1_000_000;
        return begin.plus(1 + random.nextLong(micros), ChronoUnit.MICROS);
    }

    /// Terms of every kind, half of which allow a good deal, so that something is left to see.
    Map<String, Object> terms(List<Partner> partners, Instant begin) {
        var terms = new HashMap<String, Object>();
        terms.put("syndication", of(List.of("allowed", "allowed", "allowed", "denied", "unknown")));
        if (oneIn(4)) {
            terms.put("partners", selection(partners.stream().map(Partner::id).toList()));
        }
        if (oneIn(4)) {
            terms.put("channels", selection(CHANNELS));
        }
        if (oneIn(3)) {
            terms.put("territories", selection(COUNTRIES));
        }
        if (oneIn(6)) {
            terms.put("from", later(begin).toString());
        }
        if (oneIn(6)) {
            var from = terms.containsKey("from") ? Instant.parse((String) terms.get("from")) : begin;
            terms.put("until", later(from).toString());
        }
        if (oneIn(4)) {
            terms.put("creditRequired", false);
        }
        if (oneIn(8)) {
            terms.put("unparsed", List.of("Mags out"));
        }
        return terms;
    }

    private <T> Map<String, List<T>> selection(List<T> all) {
        return Map.of(oneIn(2) ? "only" : "except", oneIn(10) ? List.of() : some(all));
    }
}
