package news.cutline.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import news.cutline.rights.Audience.Party;

/// What holds of all decisions, tried with terms and audiences at random. The number of a repetition is its seed, so
/// that a failure comes again.
@Execution(ExecutionMode.CONCURRENT)
class RightsPropertyTest {

    private static final int CASES = 2_000;
    private static final Instant BEGIN = Instant.parse("2026-06-01T12:00:00Z");
    private static final int SECONDS = 20;
    private static final List<UUID> PARTNERS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
    private static final List<String> COUNTRIES = List.of("DE", "FR", "JP");
    private static final List<Channel> CHANNELS = List.of(Channel.SITE, Channel.APP, Channel.FEED);

    private Random random;

    /// The rules of one subject, each as what it does to a subject that everybody may have. None of them gives
    /// anything back.
    private List<Consumer<Given>> rules() {
        var rules = new ArrayList<Consumer<Given>>();
        var syndication = any(List.of(Syndication.values()));
        var partners = selection(PARTNERS);
        var channels = selection(CHANNELS);
        var territories = selection(COUNTRIES);
        var from = instant();
        var until = from.plusSeconds(1 + random.nextInt(SECONDS));
        rules.add(given -> given.syndication(syndication));
        rules.add(given -> given.partners(partners));
        rules.add(given -> given.channels(channels));
        rules.add(given -> given.territories(territories));
        rules.add(given -> given.from(from));
        rules.add(given -> given.until(until));
        rules.add(given -> given.unparsed("Mags out"));
        rules.add(Given::withoutLine);
        rules.add(Given::killed);
        rules.removeIf(rule -> random.nextInt(2) == 0);
        return rules;
    }

    @RepeatedTest(10)
    void one_more_prohibition_never_allows_more(RepetitionInfo repetition) {
        tryOut(repetition, (rules, audience, at) -> {
            var fewer = rules.isEmpty() ? rules : rules.subList(1, rules.size());

            assertThat(against(rules, audience, at)).containsAll(against(fewer, audience, at));
        });
    }

    @RepeatedTest(10)
    void order_of_the_rules_does_not_matter(RepetitionInfo repetition) {
        tryOut(repetition, (rules, audience, at) -> {
            var shuffled = new ArrayList<>(rules);
            Collections.shuffle(shuffled, random);
            var each = EnumSet.noneOf(Reason.class);
            rules.forEach(rule -> each.addAll(against(List.of(rule), audience, at)));

            assertThat(decide(shuffled, audience, at)).isEqualTo(decide(rules, audience, at));
            assertThat(against(rules, audience, at)).isEqualTo(each);
        });
    }

    @RepeatedTest(10)
    void answer_stands_exactly_as_long_as_it_says(RepetitionInfo repetition) {
        tryOut(repetition, (rules, audience, at) -> {
            var decision = decide(rules, audience, at);
            var end = decision.validUntil();
            var last = end.equals(Instant.MAX) ? BEGIN.plusSeconds(3 * SECONDS) : end.minusNanos(1_000);

            for (var later = at; later.isBefore(last); later = later.plusMillis(700)) {
                assertThat(against(rules, audience, later)).isEqualTo(against(rules, audience, at));
            }
            assertThat(against(rules, audience, last)).isEqualTo(against(rules, audience, at));
            if (!end.equals(Instant.MAX)) {
                assertThat(against(rules, audience, end)).isNotEqualTo(against(rules, audience, at));
            }
        });
    }

    private interface Property {
        void holdFor(List<Consumer<Given>> rules, Audience audience, Instant at);
    }

    private void tryOut(RepetitionInfo repetition, Property property) {
        random = new Random(repetition.getCurrentRepetition());
        for (var number = 0; number < CASES; number++) {
            property.holdFor(rules(), audience(), instant());
        }
    }

    private static Decision decide(List<Consumer<Given>> rules, Audience audience, Instant at) {
        var given = new Given().allowed();
        rules.forEach(rule -> rule.accept(given));
        return RightsPolicy.decide(given.subject(), audience, at);
    }

    private static Set<Reason> against(List<Consumer<Given>> rules, Audience audience, Instant at) {
        return decide(rules, audience, at) instanceof Decision.Withheld withheld ? withheld.reasons() : Set.of();
    }

    private Audience audience() {
        var party = any(List.of(new Party.Publisher(), new Party.Partner(any(PARTNERS)), new Party.Anyone()));
        return new Audience(party, any(CHANNELS), Set.copyOf(some(COUNTRIES)));
    }

    private Instant instant() {
        return BEGIN.plusMillis(random.nextInt(SECONDS * 1_000));
    }

    private <T extends Comparable<T>> Selection<T> selection(List<T> all) {
        @Nullable TreeSet<T> only = random.nextInt(2) == 0 ? null : new TreeSet<>(some(all));
        var except = new TreeSet<>(some(all));
        except.removeAll(only == null ? Set.of() : only);
        return new Selection<>(only, random.nextInt(2) == 0 ? null : except);
    }

    /// None, one, or more of them.
    private <T> List<T> some(List<T> all) {
        return all.stream().filter(each -> random.nextInt(2) == 0).toList();
    }

    private <T> T any(List<? extends T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
