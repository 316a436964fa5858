package news.cutline.rights;

import static news.cutline.rights.Reason.CHANNEL;
import static news.cutline.rights.Reason.CREDIT_MISSING;
import static news.cutline.rights.Reason.EXPIRED;
import static news.cutline.rights.Reason.KILLED;
import static news.cutline.rights.Reason.NOT_YET;
import static news.cutline.rights.Reason.PARTNER;
import static news.cutline.rights.Reason.SYNDICATION_DENIED;
import static news.cutline.rights.Reason.SYNDICATION_UNKNOWN;
import static news.cutline.rights.Reason.TERRITORY;
import static news.cutline.rights.Reason.UNPARSED_TERMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import news.cutline.rights.Audience.Party;

class RightsPolicyTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final UUID ALPHA = new UUID(0, 1);
    private static final UUID BETA = new UUID(0, 2);

    private static final Audience SITE_IN_GERMANY = Audience.publisher(Channel.SITE, Set.of("DE"));
    private static final Audience SITE_ANYWHERE = Audience.publisher(Channel.SITE, Set.of());
    private static final Audience ALPHA_IN_GERMANY = partner(ALPHA, "DE");
    private static final Audience ALPHA_IN_GERMANY_AND_JAPAN = partner(ALPHA, "DE", "JP");
    private static final Audience UNKNOWN_PARTY = new Audience(new Party.Anyone(), Channel.FEED, Set.of("DE"));

    static Stream<Arguments> rules() {
        return Stream.of(
                row("unknown terms: own site may", new Given(), SITE_IN_GERMANY),
                row("unknown terms: partner may not", new Given(), ALPHA_IN_GERMANY, SYNDICATION_UNKNOWN),
                row("allowed syndication: partner may", new Given().allowed(), ALPHA_IN_GERMANY),
                row("allowed syndication: unknown party may", new Given().allowed(), UNKNOWN_PARTY),
                row("denied syndication: own site may", new Given().denied(), SITE_IN_GERMANY),
                row("denied syndication: partner may not", new Given().denied(), ALPHA_IN_GERMANY, SYNDICATION_DENIED),
                row("unparsed terms: own site may", new Given().unparsed("JAPAN OUT"), SITE_IN_GERMANY),
                row(
                        "unparsed terms: partner may not",
                        new Given().allowed().unparsed("JAPAN OUT"),
                        ALPHA_IN_GERMANY,
                        UNPARSED_TERMS),
                row("only this partner: may", new Given().allowed().partners(only(ALPHA)), ALPHA_IN_GERMANY),
                row("only another: may not", new Given().allowed().partners(only(BETA)), ALPHA_IN_GERMANY, PARTNER),
                row(
                        "except this one: may not",
                        new Given().allowed().partners(except(ALPHA)),
                        ALPHA_IN_GERMANY,
                        PARTNER),
                row("except another: may", new Given().allowed().partners(except(BETA)), ALPHA_IN_GERMANY),
                row(
                        "bound to partners: unknown party may not",
                        new Given().allowed().partners(except(BETA)),
                        UNKNOWN_PARTY,
                        PARTNER),
                row("bound to partners: own site may", new Given().partners(only(BETA)), SITE_IN_GERMANY),
                row("only this channel: may", new Given().channels(only(Channel.SITE)), SITE_IN_GERMANY),
                row(
                        "only another channel: may not",
                        new Given().channels(only(Channel.PRINT)),
                        SITE_IN_GERMANY,
                        CHANNEL),
                row(
                        "except this channel: may not",
                        new Given().channels(except(Channel.SITE)),
                        SITE_IN_GERMANY,
                        CHANNEL),
                row("only this country: may", new Given().territories(only("DE")), SITE_IN_GERMANY),
                row("only another country: may not", new Given().territories(only("FR")), SITE_IN_GERMANY, TERRITORY),
                row("except another country: may", new Given().territories(except("JP")), SITE_IN_GERMANY),
                row("except this country: may not", new Given().territories(except("DE")), SITE_IN_GERMANY, TERRITORY),
                row("unknown country satisfies no only", new Given().territories(only("DE")), SITE_ANYWHERE, TERRITORY),
                row(
                        "unknown country escapes no except",
                        new Given().territories(except("JP")),
                        SITE_ANYWHERE,
                        TERRITORY),
                row("no country named: unknown one may", new Given().territories(except()), SITE_ANYWHERE),
                row("empty only means nobody", new Given().territories(only()), SITE_IN_GERMANY, TERRITORY),
                row(
                        "whole territory of a partner must pass",
                        new Given().allowed().territories(except("JP")),
                        ALPHA_IN_GERMANY_AND_JAPAN,
                        TERRITORY),
                row("before its beginning", new Given().from(NOON.plusNanos(1000)), SITE_IN_GERMANY, NOT_YET),
                row("at its beginning", new Given().from(NOON), SITE_IN_GERMANY),
                row("before its end", new Given().until(NOON.plusNanos(1000)), SITE_IN_GERMANY),
                row("at its end", new Given().until(NOON), SITE_IN_GERMANY, EXPIRED),
                row("credit line missing", new Given().withoutLine(), SITE_IN_GERMANY, CREDIT_MISSING),
                row("credit line not required", new Given().withoutLine().lineless(), SITE_IN_GERMANY),
                row("killed", new Given().allowed().killed(), SITE_IN_GERMANY, KILLED),
                row(
                        "all reasons are told",
                        new Given().denied().killed().until(NOON).territories(only("FR")),
                        ALPHA_IN_GERMANY,
                        KILLED,
                        SYNDICATION_DENIED,
                        EXPIRED,
                        TERRITORY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void rule_holds(String rule, Given given, Audience audience, Set<Reason> expected) {
        var decision = RightsPolicy.decide(given.subject(), audience, NOON);

        assertThat(decision instanceof Decision.Withheld withheld ? withheld.reasons() : Set.of())
                .isEqualTo(expected);
    }

    @Test
    void answer_stands_until_the_next_boundary() {
        var from = NOON.plusSeconds(60);
        var until = NOON.plusSeconds(120);
        var subject = new Given().from(from).until(until).subject();

        assertThat(RightsPolicy.decide(subject, SITE_IN_GERMANY, NOON).validUntil())
                .isEqualTo(from);
        assertThat(RightsPolicy.decide(subject, SITE_IN_GERMANY, from).validUntil())
                .isEqualTo(until);
        assertThat(RightsPolicy.decide(subject, SITE_IN_GERMANY, until).validUntil())
                .isEqualTo(Instant.MAX);
    }

    @Test
    void contradictory_terms_cannot_be_made() {
        assertThatThrownBy(() -> new Given().territories(only("UK")).subject()).hasMessageContaining("GB, not UK");
        assertThatThrownBy(() -> new Given().from(NOON).until(NOON).subject()).hasMessageContaining("begin before");
        assertThatThrownBy(() -> new Selection<>(set("DE"), set("DE"))).hasMessageContaining("same");
    }

    private static Arguments row(String rule, Given given, Audience audience, Reason... reasons) {
        return arguments(rule, given, audience, Set.of(reasons));
    }

    private static Audience partner(UUID id, String... territories) {
        return new Audience(new Party.Partner(id), Channel.FEED, Set.of(territories));
    }

    @SafeVarargs
    private static <T extends Comparable<T>> Selection<T> only(T... values) {
        return new Selection<>(set(values), null);
    }

    @SafeVarargs
    private static <T extends Comparable<T>> Selection<T> except(T... values) {
        return new Selection<>(null, set(values));
    }

    @SafeVarargs
    private static <T extends Comparable<T>> SortedSet<T> set(T... values) {
        return new TreeSet<>(List.of(values));
    }
}
