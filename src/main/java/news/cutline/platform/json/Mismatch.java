package news.cutline.platform.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;

import news.cutline.platform.json.StrictValues.RefusedValue;

/// Says in our own words what a value should have been. Jackson's messages name classes and are never shown.
final class Mismatch {

    private Mismatch() {}

    static String describe(JsonMappingException mismatch) {
        return switch (mismatch) {
            case RefusedValue refused -> refused.getOriginalMessage();
            case ValueInstantiationException invalid
            when invalid.getCause() instanceof IllegalArgumentException own -> String.valueOf(own.getMessage());
            case InvalidTypeIdException unknown ->
                "must have a type, one of " + typesOf(unknown.getBaseType().getRawClass());
            case MismatchedInputException other when other.getTargetType() != null -> expected(other.getTargetType());
            default -> "has the wrong type";
        };
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "must be one of " + constantsOf(type);
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "must be a list";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "must be true or false";
        }
        if (type == double.class || type == Double.class) {
            return "must be a number";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "must be a whole number";
        }
        return "must be an object";
    }

    private static String constantsOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> KebabCase.of((Enum<?>) constant))
                .collect(Collectors.joining(", "));
    }

    /// The types that there are of `base`, or of what it is one of.
    private static String typesOf(Class<?> base) {
        return Stream.concat(Stream.of(base), Arrays.stream(base.getInterfaces()))
                .flatMap(each -> Arrays.stream(each.getAnnotationsByType(JsonSubTypes.class)))
                .flatMap(types -> Arrays.stream(types.value()))
                .filter(type -> base.isAssignableFrom(type.value()))
                .map(JsonSubTypes.Type::name)
                .collect(Collectors.joining(", "));
    }
}
