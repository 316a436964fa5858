package news.cutline.platform.time;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

/// Keeps the clock set, and makes the service not ready where it can no longer be trusted.
@Readiness
@ApplicationScoped
class ClockReadiness implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(ClockReadiness.class);
    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final Clock clock;
    private volatile boolean isToldAhead;

    ClockReadiness(Clock clock) {
        this.clock = clock;
    }

    void keep(@Observes StartupEvent start, Vertx vertx) {
        clock.look();
        vertx.setPeriodic(
                INTERVAL.toMillis(),
                timer -> vertx.executeBlocking(clock::look)
                        .onSuccess(look -> tellLead())
                        .onFailure(
                                failure -> LOG.warnf("The database's clock cannot be read: %s", failure.getMessage())));
    }

    private void tellLead() {
        var lead = clock.lead();
        var isFar = lead.compareTo(Clock.TOLERANCE) > 0;
        if (isFar && !isToldAhead) {
            LOG.warnf(
                    "The database's clock has stepped back by %s; ours goes at half the speed until it is overtaken",
                    lead);
        }
        isToldAhead = isFar;
    }

    @Override
    public HealthCheckResponse call() {
        var uncertainty = clock.uncertainty();
        return HealthCheckResponse.named("clock")
                .status(uncertainty.compareTo(Clock.TOLERANCE) <= 0)
                .withData("uncertaintyMicros", uncertainty.toNanos() / 1000)
                .withData("aheadMicros", clock.lead().toNanos() / 1000)
                .build();
    }
}
