package news.cutline.platform.http.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.netty.channel.Channel;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/// Whoever asks for much at once and does not read it gets the next answer when the last has gone out: otherwise all of
/// them would wait in memory. And nothing is done any more for whoever has gone.
@ApplicationScoped
class Backpressure {

    void install(@Observes Router router) {
        router.route().order(RouteOrder.WAIT).handler(Backpressure::await);
    }

    private static void await(RoutingContext context) {
        var response = context.response();
        var channel = channelOf(context.request());
        Pipelining.limit(channel);
        if (!channel.isActive()) {
            // The next one in the line is looked at, and dropped as well.
            response.end();
            return;
        }
        if (!response.writeQueueFull()) {
            context.next();
            return;
        }
        response.drainHandler(drained -> {
            response.drainHandler(null);
            context.next();
        });
    }

    /// Not of the public part of Vert.x, which does not tell of a request whether its sender is still there.
    private static Channel channelOf(HttpServerRequest request) {
        return ((ConnectionBase) request.connection()).channel();
    }
}
