package news.cutline.platform.limit;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import news.cutline.platform.http.RequestBody;
import news.cutline.platform.http.route.RouteOrder;

/// Closes the connection of a request whose body does not come to its end: a thread waits for it, which others need.
/// Each byte that comes late would make the server wait anew.
@ApplicationScoped
class BodyDeadline {

    /// For each second more, in bytes: a line of two megabits.
    private static final int BYTES_PER_SECOND = 256 * 1024;

    private final Duration patience;

    BodyDeadline(LimitConfig config) {
        patience = config.bodyPatience();
    }

    void install(@Observes Router router) {
        router.route().order(RouteOrder.LIMIT).handler(this::watch);
    }

    private void watch(RoutingContext context) {
        var request = context.request();
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            var deadline = of(length, request.getHeader(HttpHeaders.CONTENT_TYPE));
            var timer = context.vertx().setTimer(deadline.toMillis(), late -> end(request));
            context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
        }
        context.next();
    }

    private static void end(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }

    /// How long the body may take: of a length that is not told, as one that is as large as it may be.
    Duration of(@Nullable String length, @Nullable String contentType) {
        var bytes = length == null ? RequestBody.maximumOf(contentType) : Long.parseLong(length);
        return patience.plusSeconds(bytes / BYTES_PER_SECOND);
    }
}
