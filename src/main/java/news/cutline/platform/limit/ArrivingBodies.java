package news.cutline.platform.limit;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

import news.cutline.platform.http.RequestBody;
import news.cutline.platform.identity.Actor;

/// Where bodies are awaited, without a thread: an operation begins when its body is there as a whole. However many
/// senders are slow, or stop, the others are served.
///
/// The metric `bodies_arriving` says how many are awaited, and `bodies_bytes` how much memory bodies take that have
/// arrived, or have begun to.
@ApplicationScoped
class ArrivingBodies {

    /// Nothing is done with their bodies.
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Actor actor;
    private final BodyRoom room = new BodyRoom();
    private final AtomicInteger awaited = new AtomicInteger();

    ArrivingBodies(Actor actor) {
        this.actor = actor;
    }

    void start(@Observes StartupEvent start, MeterRegistry metrics) {
        Gauge.builder("bodies.arriving", awaited::get)
                .description("How many requests wait for the rest of their body.")
                .register(metrics);
        Gauge.builder("bodies.bytes", room::taken)
                .description("How much memory is taken by the bodies of requests.")
                .register(metrics);
    }

    /// After those who look whether there may be such a request at all, before those who look at its body.
    @ServerRequestFilter(priority = Priorities.USER + 1)
    Uni<Void> await(RoutingContext context, ContainerRequestContext request) {
        if (READS.contains(request.getMethod()) || !RequestBody.isAnnouncedBy(context.request())) {
            return Uni.createFrom().voidItem();
        }
        var share = room.new Share(actor.credential());
        // Whoever works with a body does so to the end, even if its sender has gone.
        CurrentRequestManager.get().registerCompletionCallback(done -> share.giveBack());
        var body = new ArrivingBody(context, share);
        awaited.incrementAndGet();
        return Uni.createFrom()
                .completionStage(body.arrive())
                .onTermination()
                .invoke(awaited::decrementAndGet)
                .invoke(bytes -> request.setEntityStream(new ByteArrayInputStream(bytes)))
                .replaceWithVoid();
    }
}
