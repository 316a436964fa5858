package news.cutline.platform.http.route;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import news.cutline.platform.problem.ProblemDetails;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.request.RequestIds;
import news.cutline.platform.secret.SecretText;

/// Problem answers below the REST layer: for requests that no resource should see, and for addresses that have none.
///
/// The server itself allows twice of each limit here, because its own refusals have no body.
@ApplicationScoped
class RouteProblems {

    private final ObjectMapper mapper;

    RouteProblems(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void install(@Observes Router router) {
        router.route().order(RouteOrder.REFUSE).handler(this::check).failureHandler(this::answerRefusal);
        for (var status : List.of(400, 404, 405, 406, 413, 414, 415, 431, 500)) {
            router.errorHandler(
                    status,
                    context -> answer(
                            context,
                            Refusals.problem(ProblemType.ofStatus(status).orElseThrow())));
        }
    }

    private void check(RoutingContext context) {
        var refusal = Refusals.of(context);
        if (refusal == null) {
            context.next();
        } else {
            // What is left of the request is not read.
            context.response().putHeader("Connection", "close");
            answer(context, refusal);
        }
    }

    /// What the router refuses before any of its routes sees it, such as a request without a host.
    private void answerRefusal(RoutingContext context) {
        ProblemType.ofStatus(context.statusCode())
                .filter(type -> type.status() < 500)
                .ifPresentOrElse(type -> answer(context, Refusals.problem(type)), context::next);
    }

    /// The path that was asked, unless there is a secret in it, which must not be seen in one more place.
    private static String instance(HttpServerRequest request) {
        var address = Refusals.parse(request.uri());
        return address != null && SecretText.isIn(address.getPath()) ? "/" : request.path();
    }

    private void answer(RoutingContext context, ProblemException problem) {
        if (context.response().headWritten()) {
            return;
        }
        // What the router refuses has passed no route that would have named it.
        RequestIds.of(context);
        try {
            var body = mapper.writeValueAsBytes(ProblemDetails.of(problem, instance(context.request())));
            context.response()
                    .setStatusCode(problem.type().status())
                    .putHeader("Content-Type", ProblemDetails.MEDIA_TYPE)
                    .end(Buffer.buffer(body));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A problem cannot be unwritable", unwritable);
        }
    }
}
