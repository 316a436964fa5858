package news.cutline.platform.http.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/// Whoever asks for much at once and does not read it gets the next answer when the last has gone out: otherwise all of
/// them would wait in memory.
@ApplicationScoped
class Backpressure {

    void install(@Observes Router router) {
        router.route().order(RouteOrder.WAIT).handler(Backpressure::await);
    }

    private static void await(RoutingContext context) {
        var response = context.response();
        if (!response.writeQueueFull()) {
            context.next();
            return;
        }
        response.drainHandler(drained -> {
            response.drainHandler(null);
            context.next();
        });
    }
}
