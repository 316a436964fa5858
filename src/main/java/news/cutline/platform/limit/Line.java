package news.cutline.platform.limit;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Priorities;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

import news.cutline.platform.caching.Cacheable;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// Where reads wait, without a thread, until it is their turn to ask the database. So many are served at a time as half
/// of its connections are: the newsroom's writes find the others free, however many readers ask for what is not ready.
///
/// The metric `reads_waiting` says how long the line is.
@ApplicationScoped
class Line {

    private static final int LONGEST = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final int atOnce;
    private final Set<Turn> served = new HashSet<>();
    private final SequencedSet<Turn> waiting = new LinkedHashSet<>();

    /// One of those who come: sets are not asked for futures, which do not say when they are equal.
    private static final class Turn {

        /// Completed as soon as it is served.
        private final CompletableFuture<Void> begin = new CompletableFuture<>();
    }

    Line(@ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
        atOnce = Math.max(1, connections / 2);
    }

    void start(@Observes StartupEvent start, MeterRegistry metrics) {
        Gauge.builder("reads.waiting", this::length)
                .description("How many reads wait for others to be served.")
                .register(metrics);
    }

    /// After those who look whether a request may be answered at all, and after `Cutline-At-Least` has waited for what
    /// it names: whoever is served needs the database now. It leaves as soon as there is an answer, or nobody who
    /// waits for one.
    @Cacheable
    @ServerRequestFilter(priority = Priorities.USER + 1)
    Uni<Void> join(RoutingContext request) {
        var turn = new Turn();
        request.addHeadersEndHandler(ready -> leave(turn));
        request.addEndHandler(ended -> leave(turn));
        enter(turn);
        // Whoever has gone already is not told of any more.
        if (request.response().closed()) {
            leave(turn);
        }
        return turn.begin.isDone()
                ? Uni.createFrom().completionStage(turn.begin)
                : Uni.createFrom()
                        .completionStage(turn.begin)
                        .ifNoItem()
                        .after(PATIENCE)
                        .failWith(Line::tooLong);
    }

    private synchronized void enter(Turn turn) {
        if (served.size() < atOnce) {
            served.add(turn);
            turn.begin.complete(null);
        } else if (waiting.size() < LONGEST) {
            waiting.add(turn);
        } else {
            turn.begin.completeExceptionally(tooLong());
        }
    }

    /// May be called more than once.
    private void leave(Turn turn) {
        var next = successor(turn);
        if (next != null) {
            next.begin.complete(null);
        }
    }

    /// Who is served instead.
    private synchronized @Nullable Turn successor(Turn turn) {
        waiting.remove(turn);
        if (!served.remove(turn) || waiting.isEmpty()) {
            return null;
        }
        var next = waiting.removeFirst();
        served.add(next);
        return next;
    }

    private synchronized int length() {
        return waiting.size();
    }

    private static ProblemException tooLong() {
        return new ProblemException(ProblemType.UNAVAILABLE, "Too many ask at the same time. Ask again in a moment.")
                .withHeader("Retry-After", "1");
    }
}
