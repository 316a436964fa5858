package news.cutline.door;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import com.tngtech.archunit.core.domain.JavaClass;

import news.cutline.testing.OwnClasses;

/// All addresses that anybody can read, as the resources themselves declare them, pages included.
final class Doors {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");

    private Doors() {}

    /// @param template its path, in which names in braces stand for what is asked for
    /// @param parameters the names of its query parameters
    record Door(String template, List<String> parameters) {

        List<String> placeholders() {
            return PLACEHOLDER
                    .matcher(template)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
    }

    static List<Door> all() {
        return OwnClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getMethods())
                        .filter(method -> method.isAnnotationPresent(GET.class))
                        .map(method -> door(type, method)))
                .filter(door -> !door.template().startsWith("/v1/editorial"))
                .toList();
    }

    private static Door door(Class<?> type, Method method) {
        var path = Stream.of(type, method)
                .map(element -> Optional.ofNullable(((AnnotatedElement) element).getAnnotation(Path.class)))
                .flatMap(Optional::stream)
                .map(annotation -> "/" + annotation.value().replaceAll("^/|/$", ""))
                .reduce("", String::concat);
        var parameters = Arrays.stream(method.getParameters())
                .flatMap(Doors::elements)
                .filter(element -> element.isAnnotationPresent(QueryParam.class))
                .map(element -> element.getAnnotation(QueryParam.class).value())
                .toList();
        return new Door(path.replaceAll("/+", "/"), parameters);
    }

    private static Stream<AnnotatedElement> elements(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Stream.of(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
    }
}
