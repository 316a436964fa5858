package news.cutline.platform.http;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/// All addresses of the REST layer, read from its resources when they are first asked for.
@ApplicationScoped
class Addresses {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final List<Address> all;

    private record Address(Pattern path, String method) {}

    Addresses(BeanManager beans) {
        all = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(Addresses::of)
                .toList();
    }

    private static Stream<Address> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(operation -> Arrays.stream(operation.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(Objects::nonNull)
                        .map(method -> new Address(path(resource, operation), method.value())));
    }

    /// A parameter stands for one segment, or a part of it.
    private static Pattern path(Class<?> resource, Method operation) {
        var template = Stream.of(resource, operation)
                .filter(part -> part.isAnnotationPresent(Path.class))
                .map(part -> part.getAnnotation(Path.class).value())
                .collect(Collectors.joining("/"))
                .replaceAll("/{2,}", "/");
        return Pattern.compile(
                Arrays.stream(PARAMETER.split(template, -1)).map(Pattern::quote).collect(Collectors.joining("[^/]+")));
    }

    /// The methods of an address: of everything that can be read, HEAD too, and OPTIONS of everything (RFC 9110,
    /// section 9.3). Empty where there is none.
    SortedSet<String> methods(String path) {
        var methods = all.stream()
                .filter(address -> address.path.matcher(path).matches())
                .map(Address::method)
                .collect(TreeSet<String>::new, TreeSet::add, TreeSet::addAll);
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }
}
