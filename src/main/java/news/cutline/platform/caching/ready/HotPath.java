package news.cutline.platform.caching.ready;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import news.cutline.platform.caching.Variant;
import news.cutline.platform.caching.cdn.CdnHeaders;
import news.cutline.platform.http.AcceptEncoding;
import news.cutline.platform.http.RequestBody;
import news.cutline.platform.http.route.FixedHeader;
import news.cutline.platform.http.route.Refusals;
import news.cutline.platform.http.route.RouteOrder;
import news.cutline.platform.limit.RateLimits;
import news.cutline.platform.request.RequestIds;
import news.cutline.platform.time.Clock;

/// Answers what is kept, on the event loop and before every other route: no thread is changed, nothing is serialised,
/// compressed or asked of the database. Everything else goes on to its resource, for each question one request at a
/// time.
@ApplicationScoped
class HotPath {

    /// The name of the [Ticket] in the context of a request whose answer may be kept.
    static final String TICKET = "cutline.ticket";

    /// Where Quarkus looks for the name under which it counts a request: that of its resource, once it is found.
    private static final String ROUTE = "UrlPathTemplate";

    private static final FixedHeader HIT = FixedHeader.of("Cache-Status", "Cutline; hit");

    /// Whoever sends it is answered from the database, which is never older than what it asks for.
    private static final CharSequence AT_LEAST = HttpHeaders.createOptimized("Cutline-At-Least");

    private final ReadyAnswers answers;
    private final RateLimits limits;
    private final CdnHeaders cdn;
    private final Variant variant;
    private final Clock clock;
    private final AcceptedTypes types = new AcceptedTypes();
    private final KnownKeys keys = new KnownKeys();
    private final Map<Asked, Crowd> underWay = new ConcurrentHashMap<>();

    HotPath(ReadyAnswers answers, RateLimits limits, CdnHeaders cdn, Variant variant, Clock clock) {
        this.answers = answers;
        this.limits = limits;
        this.cdn = cdn;
        this.variant = variant;
        this.clock = clock;
    }

    void install(@Observes Router router) {
        if (!answers.isOff()) {
            router.route().order(RouteOrder.READY).handler(this::handle);
        }
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        if (!isRead(request)) {
            context.next();
            return;
        }
        var headers = request.headers();
        var asked = new Asked(
                request.uri(),
                headers.get(HttpHeaders.AUTHORIZATION),
                AcceptEncoding.allowsGzip(headers.get(HttpHeaders.ACCEPT_ENCODING)),
                variant.of(request));
        if (!answer(context, asked)) {
            lead(context, asked);
        }
    }

    /// Nothing is kept under an address that is refused, so only the headers are looked at.
    private static boolean isRead(HttpServerRequest request) {
        var method = request.method();
        var path = request.path();
        return (HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method))
                && !path.startsWith("/v1/editorial")
                && !path.startsWith("/q/")
                && !request.headers().contains(AT_LEAST)
                && !RequestBody.isAnnouncedBy(request)
                && Refusals.ofHeaders(request) == null;
    }

    /// Whether there was something to answer. Whoever may not have it for now is told so by a later route.
    private boolean answer(RoutingContext context, Asked asked) {
        var now = clock.now();
        var kept = answers.find(asked, now);
        if (kept == null
                || !keys.isKnown(asked.authorization())
                || !types.allow(context.request().headers().get(HttpHeaders.ACCEPT), kept.mediaType)
                || !limits.admits(context)) {
            return false;
        }
        RequestIds.of(context);
        if (kept.route != null) {
            Vertx.currentContext().putLocal(ROUTE, kept.route);
        }
        send(context, kept, now);
        return true;
    }

    private void send(RoutingContext context, ReadyAnswer kept, Instant now) {
        var request = context.request();
        var response = context.response();
        kept.describe(response.headers(), now);
        HIT.addTo(response.headers());
        cdn.addLifetime(kept.freshness, now, response::putHeader);
        if (kept.content.isKnown(request.headers().get(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        kept.describeContent(response.headers());
        if (HttpMethod.HEAD.equals(request.method())) {
            response.end();
        } else {
            response.end(kept.content.body());
        }
    }

    /// Goes on to the resource, unless another request has done so with the same question: then waits for its answer.
    private void lead(RoutingContext context, Asked asked) {
        var own = new Crowd();
        var present = underWay.putIfAbsent(asked, own);
        if (present == null) {
            Runnable dissolve = () -> {
                if (underWay.remove(asked, own)) {
                    own.dissolve();
                }
            };
            context.addEndHandler(ended -> dissolve.run());
            context.addHeadersEndHandler(ready -> dissolve.run());
            pass(context, asked);
            return;
        }
        var thread = Vertx.currentContext();
        if (!present.join(() -> thread.runOnContext(next -> follow(context, asked)))) {
            pass(context, asked);
        }
    }

    /// What the other request got may have been out of date at once, or not to be kept.
    private void follow(RoutingContext context, Asked asked) {
        if (!context.response().closed() && !answer(context, asked)) {
            pass(context, asked);
        }
    }

    private void pass(RoutingContext context, Asked asked) {
        var ticket = answers.draw(asked);
        if (ticket != null) {
            context.put(TICKET, ticket);
            var thread = Vertx.currentContext();
            // The last to see the headers, because it is the first to ask for them.
            context.addHeadersEndHandler(
                    ready -> answers.keep(ticket, context.response().headers(), thread.getLocal(ROUTE)));
        }
        keys.watch(context, asked.authorization());
        context.next();
    }
}
