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

    ClockReadiness(Clock clock) {
        this.clock = clock;
    }

    void keep(@Observes StartupEvent start, Vertx vertx) {
        clock.look();
        vertx.setPeriodic(
                INTERVAL.toMillis(),
                timer -> vertx.executeBlocking(clock::look)
                        .onFailure(
                                failure -> LOG.warnf("The database's clock cannot be read: %s", failure.getMessage())));
    }

    @Override
    public HealthCheckResponse call() {
        var uncertainty = clock.uncertainty();
        return HealthCheckResponse.named("clock")
                .status(uncertainty.compareTo(Clock.TOLERANCE) <= 0)
                .withData("uncertaintyMicros", uncertainty.toNanos() / 1000)
                .build();
    }
}
