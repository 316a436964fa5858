package news.cutline.platform.request;

import java.util.concurrent.ThreadLocalRandom;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/// Names each request, so that the client, the proxies in between and our log can speak of the same one.
public final class RequestIds {

    private static final CharSequence HEADER = HttpHeaders.createOptimized("X-Request-Id");
    private static final int LONGEST = 64;

    private RequestIds() {}

    /// The id that the answer to this request tells: the client's own where that can do no harm in a log or a header,
    /// else a new one. New ones need only differ, so nothing secure, and slow, makes them.
    public static String of(RoutingContext context) {
        var answered = context.response().headers();
        var id = answered.get(HEADER);
        if (id == null) {
            var told = context.request().headers().get(HEADER);
            id = told != null && isHarmless(told)
                    ? told
                    : Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX);
            answered.set(HEADER, id);
        }
        return id;
    }

    private static boolean isHarmless(String told) {
        return !told.isEmpty() && told.length() <= LONGEST && told.chars().allMatch(RequestIds::isHarmless);
    }

    private static boolean isHarmless(int sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '-'
                || sign == '_'
                || sign == '.';
    }
}
