package news.cutline.platform.request;

import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.vertx.ext.web.RoutingContext;

/// Puts the id of the request into every line of the log that is written for its sake.
class LoggedRequests {

    @ServerRequestFilter(preMatching = true)
    void name(RoutingContext context) {
        MDC.put("request", RequestIds.of(context));
    }
}
