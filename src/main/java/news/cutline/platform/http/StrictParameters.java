package news.cutline.platform.http;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// Refuses query parameters that an address under `/v1` does not know, that come twice, or that say nothing. Peers
/// that ignored them answered a mistyped filter with everything.
class StrictParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo resource, UriInfo uri) {
        if (!uri.getPath().startsWith("/v1/")) {
            return;
        }
        var allowed = known.computeIfAbsent(resource.getResourceMethod(), StrictParameters::parametersOf);
        uri.getQueryParameters().forEach((name, values) -> {
            if (!allowed.contains(name)) {
                throw new ProblemException(
                        ProblemType.UNKNOWN_PARAMETER,
                        allowed.isEmpty()
                                ? "This address takes no parameters."
                                : "This address takes only these parameters: " + String.join(", ", allowed) + ".");
            }
            if (values.size() > 1) {
                throw new ProblemException(
                        ProblemType.MALFORMED_REQUEST, "The parameter " + name + " may be sent only once.");
            }
            if (values.getFirst().isEmpty()) {
                throw new ProblemException(
                        ProblemType.MALFORMED_REQUEST, "The parameter " + name + " must have a value or be left out.");
            }
        });
    }

    private static Set<String> parametersOf(Method method) {
        var declared = Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getDeclaredFields())
                        : Stream.<AnnotatedElement>of(parameter))
                .filter(element -> element.isAnnotationPresent(QueryParam.class))
                .map(element -> element.getAnnotation(QueryParam.class).value());
        var common = Writes.includes(method) ? Stream.of(Writes.VALIDATE_ONLY) : Stream.<String>empty();
        return Stream.concat(declared, common).collect(TreeSet::new, Set::add, Set::addAll);
    }
}
