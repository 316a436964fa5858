package news.cutline.platform.caching.ready;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import news.cutline.platform.caching.cdn.CdnHeaders;
import news.cutline.platform.time.Clock;

/// Answers what is kept, on the event loop: no thread is changed, nothing is serialised, compressed or asked of the
/// database. Everything else goes on to its resource, for each question one request at a time.
@ApplicationScoped
class HotPath {

    /// The name of the [Ticket][ReadyAnswers.Ticket] in the context of a request whose answer may be kept.
    static final String TICKET = "cutline.ticket";

    private static final CharSequence STATUS = HttpHeaders.createOptimized("Cache-Status");
    private static final CharSequence HIT = HttpHeaders.createOptimized("Cutline; hit");
    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");

    /// Whoever sends it is answered from the database, which is never older than what it asks for.
    private static final String AT_LEAST = "Cutline-At-Least";

    private final ReadyAnswers answers;
    private final CdnHeaders cdn;
    private final Clock clock;
    private final AcceptedTypes types = new AcceptedTypes();
    private final KnownKeys keys = new KnownKeys();
    private final Map<Asked, Crowd> underWay = new ConcurrentHashMap<>();

    HotPath(ReadyAnswers answers, CdnHeaders cdn, Clock clock) {
        this.answers = answers;
        this.cdn = cdn;
        this.clock = clock;
    }

    /// After everything that is the same for all answers, before the resources.
    void install(@Observes Router router) {
        if (!answers.isOff()) {
            router.route().order(Integer.MIN_VALUE + 4).handler(this::handle);
        }
    }

    private void handle(RoutingContext context) {
        if (!isRead(context.request())) {
            context.next();
            return;
        }
        var asked = Asked.of(context);
        if (!answer(context, asked)) {
            lead(context, asked);
        }
    }

    private static boolean isRead(HttpServerRequest request) {
        var method = request.method();
        var path = request.path();
        return (HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method))
                && !path.startsWith("/v1/editorial")
                && !path.startsWith("/q/")
                && !request.headers().contains(AT_LEAST);
    }

    /// Whether there was something to answer.
    private boolean answer(RoutingContext context, Asked asked) {
        var now = clock.now();
        var kept = answers.find(asked, now);
        var headers = context.request().headers();
        if (kept == null
                || !keys.isKnown(asked.authorization())
                || !types.allow(headers.get(HttpHeaders.ACCEPT), kept.mediaType)) {
            return false;
        }
        var response = context.response();
        kept.headers.forEach(header -> header.addTo(response));
        response.putHeader(HttpHeaders.CACHE_CONTROL, kept.freshness.header(now))
                .putHeader(HttpHeaders.ETAG, kept.content.tag)
                .putHeader(STATUS, HIT);
        cdn.addLifetime(kept.freshness, now, response::putHeader);
        if (kept.content.isKnown(headers.get(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else {
            send(context, kept);
        }
        return true;
    }

    private static void send(RoutingContext context, ReadyAnswer kept) {
        var content = kept.content;
        var response = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, kept.mediaType)
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.body().length));
        if (content.isCompressed) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        if (HttpMethod.HEAD.equals(context.request().method())) {
            response.end();
        } else {
            response.end(Buffer.buffer(content.body()));
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
            context.addHeadersEndHandler(ready -> dissolve.run());
            context.addEndHandler(ended -> dissolve.run());
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
        }
        keys.watch(context, asked.authorization());
        context.next();
    }
}
