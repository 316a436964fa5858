package news.cutline.rights;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import news.cutline.rights.Audience.Party;

/// One decision: of the plainest terms, and of terms that use everything, for an audience that passes every rule and
/// for one that fails many.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class DecisionBenchmark {

    private static final UUID PARTNER = new UUID(0, 1);

    private final Instant now = Instant.parse("2026-06-01T12:00:00Z");
    private final Subject plain = new Subject(false, true, Terms.UNKNOWN);
    private final Subject full = new Subject(false, true, terms());
    private final Audience site = Audience.publisher(Channel.SITE, Set.of("DE"));
    private final Audience partner = partner("DE", "AT", "CH");
    private final Audience partnerInJapan = partner("DE", "JP");

    @Benchmark
    public Decision plainTermsForOwnSite() {
        return RightsPolicy.decide(plain, site, now);
    }

    @Benchmark
    public Decision fullTermsAllowed() {
        return RightsPolicy.decide(full, partner, now);
    }

    @Benchmark
    public Decision fullTermsWithheld() {
        return RightsPolicy.decide(full, partnerInJapan, now);
    }

    private Terms terms() {
        var others = new TreeSet<>(
                IntStream.range(2, 1_000).mapToObj(number -> new UUID(0, number)).toList());
        return new Terms(
                Syndication.ALLOWED,
                new Selection<>(null, others),
                new Selection<>(new TreeSet<>(List.of(Channel.SITE, Channel.FEED)), null),
                new Selection<>(null, new TreeSet<>(List.of("JP", "US"))),
                now.minusSeconds(60),
                now.plusSeconds(60),
                true,
                TextAndDataMining.RESERVED,
                List.of());
    }

    private static Audience partner(String... countries) {
        return new Audience(new Party.Partner(PARTNER), Channel.FEED, Set.of(countries));
    }
}
