package news.cutline.platform.write;

import java.lang.reflect.Method;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.http.ShowsSecret;

/// What a resource method has answered, in whichever way it does so.
record Answer(
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable Object entity) {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    /// @param method what has given `result`
    static Answer of(@Nullable Object result, Method method) {
        return switch (result) {
            case null -> new Answer(NO_CONTENT, null, null, null);
            case RestResponse<?> response ->
                new Answer(
                        response.getStatus(),
                        header(response, HttpHeaders.LOCATION),
                        header(response, HttpHeaders.ETAG),
                        response.getEntity());
            default -> new Answer(status(method), null, null, result);
        };
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    /// The entity as everybody may see it who asks later.
    @Nullable
    Object lastingEntity() {
        return entity instanceof ShowsSecret secret ? secret.withoutSecret() : entity;
    }

    private static int status(Method method) {
        var declared = method.getAnnotation(ResponseStatus.class);
        return declared == null ? OK : declared.value();
    }

    private static @Nullable String header(RestResponse<?> response, String name) {
        var value = response.getHeaders().getFirst(name);
        return value == null ? null : value.toString();
    }
}
