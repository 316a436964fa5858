package news.cutline.platform.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

import news.cutline.platform.json.KebabCase;
import news.cutline.platform.json.StrictValues;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// Reads texts, instants, ids, booleans and our enums in query parameters as they are read in JSON: what was written in
/// some
/// letters is found by them.
@Provider
public class QueryConverters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        var name = name(annotations);
        if (type == String.class) {
            return (ParamConverter<T>) new Converter<>(name, QueryConverters::composed, Function.identity());
        }
        if (type == Instant.class) {
            return (ParamConverter<T>) new Converter<>(name, StrictValues::instant, Instant::toString);
        }
        if (type == Boolean.class || type == boolean.class) {
            return (ParamConverter<T>) new Converter<>(name, QueryConverters::bool, String::valueOf);
        }
        // In paths, what is no id is the address of nothing.
        if (type == UUID.class && inQuery(annotations).isPresent()) {
            return (ParamConverter<T>) new Converter<>(name, StrictValues::uuid, UUID::toString);
        }
        if (type == Long.class) {
            return (ParamConverter<T>) new Converter<>(name, QueryConverters::number, String::valueOf);
        }
        if (type.isEnum()) {
            return new Converter<>(name, text -> constant(type, text), constant -> KebabCase.of((Enum<?>) constant));
        }
        return null;
    }

    private static String name(Annotation[] annotations) {
        return inQuery(annotations).map(QueryParam::value).orElse("in the address");
    }

    private static Optional<QueryParam> inQuery(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(QueryParam.class::cast)
                .findFirst();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("must be a whole number", none);
        }
    }

    private static boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("must be true or false");
        };
    }

    private static <T> T constant(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> KebabCase.of((Enum<?>) constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(constant -> KebabCase.of((Enum<?>) constant))
                                .collect(Collectors.joining(", "))));
    }

    /// @param reading says by an [IllegalArgumentException] what the value must be
    private record Converter<T>(String name, Function<String, T> reading, Function<T, String> writing)
            implements ParamConverter<T> {

        /// The REST layer passes on only its own exceptions from here; their cause is what the client gets.
        @Override
        public T fromString(String value) {
            try {
                return reading.apply(value);
            } catch (IllegalArgumentException refused) {
                throw new BadRequestException(new ProblemException(
                        ProblemType.MALFORMED_REQUEST, "The parameter " + name + " " + refused.getMessage() + "."));
            }
        }

        @Override
        public String toString(T value) {
            return writing.apply(value);
        }
    }
}
