package news.cutline.platform.http.route;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import news.cutline.platform.http.ServiceAddress;
import news.cutline.platform.request.RequestIds;
import news.cutline.platform.setting.Settings;

/// The headers that every answer carries, errors included: the id of its request, who may read it in a browser (CORS),
/// and what a browser must not do with it. What is public is so for pages of every origin; the editorial API only for
/// those that were named.
@ApplicationScoped
class ResponseHeaders {

    private static final String EDITORIAL = "/v1/editorial";

    private static final String POLICY = "Content-Security-Policy";

    /// For everything that is no page.
    private static final String NOTHING = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static final FixedHeader ALLOW_NOTHING = FixedHeader.of(POLICY, NOTHING);
    private static final FixedHeader AS_DECLARED = FixedHeader.of("X-Content-Type-Options", "nosniff");
    private static final FixedHeader NO_REFERRER = FixedHeader.of("Referrer-Policy", "no-referrer");
    private static final FixedHeader ONLY_HTTPS = FixedHeader.of("Strict-Transport-Security", "max-age=31536000");
    private static final FixedHeader KEEP_NOWHERE = FixedHeader.of("Cache-Control", "no-store");
    private static final FixedHeader FOR_EVERY_ORIGIN = FixedHeader.of("Access-Control-Allow-Origin", "*");
    private static final FixedHeader TO_EVERY_ORIGIN = FixedHeader.of(
            "Access-Control-Expose-Headers",
            "ETag, Link, Location, Retry-After, RateLimit, RateLimit-Policy, Cutline-Version, X-Request-Id");

    /// Swagger UI begins with a script in its page and draws with images in its style sheet.
    private static final String SWAGGER_UI = NOTHING + "; form-action 'none'; script-src 'self' 'unsafe-inline'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'";

    private static final String ONE_DAY = "86400";

    private final Set<String> editorialOrigins;
    private final boolean isSecure;

    @ConfigMapping(prefix = "cutline.editorial")
    interface EditorialConfig {

        /// The origins of the pages that may use the editorial API in a browser, such as `https://desk.example.org`.
        Optional<List<@WithConverter(Settings.PageOrigin.class) String>> origins();
    }

    ResponseHeaders(EditorialConfig editorial, ServiceAddress address) {
        editorialOrigins = Set.copyOf(editorial.origins().orElse(List.of()));
        isSecure = "https".equals(address.of("/").getScheme());
    }

    void install(@Observes Router router) {
        router.route().order(RouteOrder.DESCRIBE).handler(this::protect);
        router.route("/v1/*").order(RouteOrder.DESCRIBE_MORE).handler(this::share);
        router.route("/oembed*").order(RouteOrder.DESCRIBE_MORE).handler(this::share);
        router.route("/pictures/*").order(RouteOrder.DESCRIBE_MORE).handler(this::shareFile);
        router.route("/q/swagger-ui*").order(RouteOrder.DESCRIBE_MORE).handler(ResponseHeaders::allowSwaggerUi);
    }

    private void protect(RoutingContext context) {
        RequestIds.of(context);
        var response = context.response();
        AS_DECLARED.putOn(response);
        NO_REFERRER.putOn(response);
        context.addHeadersEndHandler(ready -> ALLOW_NOTHING.putOnIfAbsent(response));
        if (isSecure) {
            ONLY_HTTPS.putOn(response);
        }
        context.next();
    }

    /// Sends to the page itself those who forgot its slash, by a relative address that any path prefix leaves right.
    private static void allowSwaggerUi(RoutingContext context) {
        if (context.request().path().equals("/q/swagger-ui")) {
            context.response()
                    .setStatusCode(302)
                    .putHeader("Location", "swagger-ui/")
                    .end();
            return;
        }
        context.response().putHeader(POLICY, SWAGGER_UI);
        context.next();
    }

    private void share(RoutingContext context) {
        var response = context.response();
        // Answers that may be kept say so themselves. A cache would keep others, such as the 404 of a story that is
        // scheduled, for as long as it likes.
        context.addHeadersEndHandler(ready -> KEEP_NOWHERE.putOnIfAbsent(response));
        if (context.request().path().startsWith(EDITORIAL)) {
            shareWithDesk(context);
        } else {
            FOR_EVERY_ORIGIN.putOn(response);
            TO_EVERY_ORIGIN.putOn(response);
            answerPreflight(context, "GET, HEAD", "Authorization, If-None-Match, Cutline-At-Least, X-Request-Id");
        }
    }

    /// Pages of other origins may show it even where they must not be affected by what they show (COEP).
    private void shareFile(RoutingContext context) {
        context.response().putHeader("Cross-Origin-Resource-Policy", "cross-origin");
        share(context);
    }

    private void shareWithDesk(RoutingContext context) {
        var origin = context.request().getHeader("Origin");
        if (origin == null || !editorialOrigins.contains(origin)) {
            context.next();
            return;
        }
        context.response()
                .putHeader("Access-Control-Allow-Origin", origin)
                .putHeader(
                        "Access-Control-Expose-Headers",
                        "ETag, Link, Location, Retry-After, Cutline-Version, Idempotency-Replayed, X-Request-Id")
                .putHeader("Vary", "Origin");
        answerPreflight(
                context,
                "GET, HEAD, POST, PUT, PATCH, DELETE",
                "Authorization, Content-Type, If-Match, Idempotency-Key, X-Request-Id");
    }

    private static void answerPreflight(RoutingContext context, String methods, String headers) {
        var request = context.request();
        if (HttpMethod.OPTIONS.equals(request.method())
                && request.headers().contains("Access-Control-Request-Method")) {
            allow(context.response(), methods, headers).setStatusCode(204).end();
        } else {
            context.next();
        }
    }

    private static HttpServerResponse allow(HttpServerResponse response, String methods, String headers) {
        return response.putHeader("Access-Control-Allow-Methods", methods)
                .putHeader("Access-Control-Allow-Headers", headers)
                .putHeader("Access-Control-Max-Age", ONE_DAY);
    }
}
