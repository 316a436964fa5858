package news.cutline.platform.caching;

import java.time.Duration;

import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// Lets readers wait for what they know to be written: with `Cutline-At-Least` they get nothing that is older than the
/// `Cutline-Version` of that write, whichever instance they ask.
class AtLeast {

    private static final String HEADER = "Cutline-At-Least";
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Recency recency;

    AtLeast(Recency recency) {
        this.recency = recency;
    }

    @Cacheable
    @ServerRequestFilter
    Uni<Void> await(ContainerRequestContext request) {
        var header = request.getHeaderString(HEADER);
        var version = header == null ? 0 : version(header);
        return version == 0 ? Uni.createFrom().voidItem() : await(version, System.nanoTime() + PATIENCE.toNanos());
    }

    /// Looks even where a higher version is known already: what has a lower one may have been committed after it.
    private Uni<Void> await(long version, long deadline) {
        return Uni.createFrom()
                .item(recency::learn)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(known -> {
                    if (known.isPresent() && known.getAsLong() >= version) {
                        return Uni.createFrom().voidItem();
                    }
                    return System.nanoTime() > deadline
                            ? Uni.createFrom().failure(unknown())
                            : pause().chain(() -> await(version, deadline));
                });
    }

    private static Uni<Void> pause() {
        return Uni.createFrom().voidItem().onItem().delayIt().by(PAUSE);
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemType.UNAVAILABLE, "This version is not known here yet. Ask again.")
                .withHeader("Retry-After", "1");
    }

    private static long version(String header) {
        if (header.matches("[0-9]{1,18}")) {
            return Long.parseLong(header);
        }
        throw new ProblemException(
                ProblemType.MALFORMED_REQUEST, "The header Cutline-At-Least must be the Cutline-Version of a write.");
    }
}
