package news.cutline.platform.limit;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import news.cutline.platform.http.route.RouteOrder;
import news.cutline.platform.identity.BearerTokens;
import news.cutline.platform.memory.Caches;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.secret.SecretText;

/// Counts what is read of the content API and of pages, tells callers what they have left, and answers 429 to those who
/// have nothing left. The editorial API is for few, who have tokens.
@ApplicationScoped
public class RateLimits {

    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final CharSequence STATE = HttpHeaders.createOptimized("RateLimit");
    private static final int UNAUTHORIZED = 401;
    private static final int MAXIMUM_PROVED = 100_000;
    private static final int MAXIMUM_REMEMBERED = 10_000;

    private final Callers keys;
    private final Callers addresses;

    /// The keys that were good when they were last used. Others are charged to their address, so that made-up ones
    /// bring nothing.
    private final Cache<String, Boolean> proved = Caches.begin()
            .maximumSize(MAXIMUM_PROVED)
            .expireAfterAccess(1, TimeUnit.HOURS)
            .build();

    /// What stands for the key in a header, and for the network of an address: they are the same again and again.
    private final LoadingCache<String, Optional<String>> keysByHeader = remembering(RateLimits::key);

    private final LoadingCache<String, String> networks = remembering(Network::of);

    RateLimits(LimitConfig config) {
        keys = new Callers("key", config.perKey(), System::nanoTime);
        addresses = new Callers("address", config.perAddress(), System::nanoTime);
    }

    /// After the checks of requests that nobody should see, before everything that reads.
    void install(@Observes Router router) {
        router.route().order(RouteOrder.LIMIT).handler(this::limit);
    }

    private void limit(RoutingContext context) {
        var request = context.request();
        if (!isLimited(request)) {
            context.next();
            return;
        }
        var key = key(request);
        key.ifPresent(known -> remember(context, known));
        if (admits(context, key)) {
            context.next();
        } else {
            context.fail(ProblemType.TOO_MANY_REQUESTS.status());
        }
    }

    /// Counts the request, and tells the caller what it has left. Whoever is not admitted may be counted twice, for
    /// that changes nothing.
    public boolean admits(RoutingContext context) {
        return admits(context, key(context.request()));
    }

    private boolean admits(RoutingContext context, Optional<String> key) {
        var quota = key.filter(known -> proved.getIfPresent(known) != null)
                .map(keys::count)
                .orElseGet(() -> addresses.count(networks.get(address(context.request()))));
        quota.ifPresent(left -> tell(context, left));
        return quota.filter(Quota::isExceeded).isEmpty();
    }

    private static boolean isLimited(HttpServerRequest request) {
        var path = request.path();
        return !path.startsWith("/q/")
                && !path.startsWith("/v1/editorial/")
                && !HttpMethod.OPTIONS.equals(request.method());
    }

    private static <T> LoadingCache<String, T> remembering(CacheLoader<String, T> maker) {
        return Caches.begin().maximumSize(MAXIMUM_REMEMBERED).build(maker);
    }

    private Optional<String> key(HttpServerRequest request) {
        var header = request.headers().get(HttpHeaders.AUTHORIZATION);
        return header == null ? Optional.empty() : keysByHeader.get(header);
    }

    /// What stands for the key or token in a header, if it is one by its form: all of it, so that nobody is taken for
    /// somebody whose key begins like that.
    private static Optional<String> key(String header) {
        return BearerTokens.in(header)
                .flatMap(SecretText::parse)
                .map(text -> text.lookup() + HexFormat.of().formatHex(text.hash()));
    }

    /// The address is the client's own where Quarkus is told to trust a proxy (`quarkus.http.proxy.*`); a header that
    /// a client sends itself has no say.
    private static String address(HttpServerRequest request) {
        return Optional.ofNullable(request.remoteAddress())
                .map(SocketAddress::hostAddress)
                .orElse("");
    }

    /// A key that is not valid is refused by every address that answers otherwise with less than 400.
    private void remember(RoutingContext context, String key) {
        context.addHeadersEndHandler(ready -> {
            var status = context.response().getStatusCode();
            if (status == UNAUTHORIZED) {
                proved.invalidate(key);
            } else if (status < 400) {
                proved.put(key, true);
            }
        });
    }

    private static void tell(RoutingContext context, Quota quota) {
        var response = context.response();
        response.putHeader(POLICY, quota.asPolicy());
        response.putHeader(STATE, quota.asState());
        if (quota.isExceeded()) {
            response.putHeader("Retry-After", Integer.toString(quota.seconds()));
        }
    }
}
