package news.cutline.platform.caching;

import java.time.Duration;

import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.smallrye.mutiny.Uni;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// Lets readers wait for what they know to be written: with `Cutline-At-Least` they get nothing that is older than the
/// `Cutline-Version` of that write, whichever instance they ask.
class AtLeast {

    private static final String HEADER = "Cutline-At-Least";
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int PATIENCE = 20;

    private final Recency recency;

    AtLeast(Recency recency) {
        this.recency = recency;
    }

    @Cacheable
    @ServerRequestFilter
    Uni<Void> await(ContainerRequestContext request) {
        var header = request.getHeaderString(HEADER);
        return header == null ? Uni.createFrom().voidItem() : await(version(header), PATIENCE);
    }

    private Uni<Void> await(long version, int patience) {
        if (recency.known() >= version) {
            return Uni.createFrom().voidItem();
        }
        if (patience == 0) {
            return Uni.createFrom()
                    .failure(new ProblemException(
                                    ProblemType.UNAVAILABLE, "This version is not known here yet. Ask again.")
                            .withHeader("Retry-After", "1"));
        }
        return Uni.createFrom().voidItem().onItem().delayIt().by(PAUSE).chain(() -> await(version, patience - 1));
    }

    private static long version(String header) {
        if (header.matches("[0-9]{1,18}")) {
            return Long.parseLong(header);
        }
        throw new ProblemException(
                ProblemType.MALFORMED_REQUEST, "The header Cutline-At-Least must be the Cutline-Version of a write.");
    }
}
