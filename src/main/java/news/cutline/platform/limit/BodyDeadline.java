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
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// Ends the wait for a body that does not come to its end. Each byte that comes late would make the server wait anew.
@ApplicationScoped
class BodyDeadline {

    /// For each second more, in bytes: a line of two megabits.
    private static final int BYTES_PER_SECOND = 256 * 1024;

    /// For the answer to whoever is not waited for.
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private final Duration patience;

    BodyDeadline(LimitConfig config) {
        patience = config.bodyPatience();
    }

    void install(@Observes Router router) {
        router.route().order(RouteOrder.ARRIVE).handler(this::watch);
    }

    private void watch(RoutingContext context) {
        var request = context.request();
        if (RequestBody.isAnnouncedBy(request)) {
            var deadline =
                    of(request.getHeader(HttpHeaders.CONTENT_LENGTH), request.getHeader(HttpHeaders.CONTENT_TYPE));
            var timer = context.vertx().setTimer(deadline.toMillis(), late -> end(context));
            context.addEndHandler(answered -> {
                if (request.isEnded()) {
                    context.vertx().cancelTimer(timer);
                }
            });
        }
        context.next();
    }

    /// Where nobody waits for the body, the request was answered without it.
    private static void end(RoutingContext context) {
        var body = ArrivingBody.of(context);
        if (body != null && body.refuse(tooSlow())) {
            context.vertx().setTimer(LAST_WORDS.toMillis(), answered -> close(context.request()));
        } else {
            close(context.request());
        }
    }

    private static void close(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }

    private static ProblemException tooSlow() {
        return new ProblemException(
                ProblemType.REQUEST_TIMEOUT, "The body has not come to its end in the time that it has.");
    }

    /// How long the body may take: of a length that is not told, or not allowed, as one that is as large as it may be.
    Duration of(@Nullable String length, @Nullable String contentType) {
        var maximum = RequestBody.maximumOf(contentType);
        var bytes = length == null ? maximum : Math.min(Long.parseLong(length), maximum);
        return patience.plusSeconds(bytes / BYTES_PER_SECOND);
    }
}
