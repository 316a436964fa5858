package news.cutline.platform.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

import news.cutline.platform.json.KebabCase;
import news.cutline.platform.json.StrictValues;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// Reads instants, booleans and our enums in query parameters as they are written in JSON.
@Provider
public class QueryConverters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (type == Instant.class) {
            return (ParamConverter<T>) new Converter<>(QueryConverters::instant, Instant::toString);
        }
        if (type == Boolean.class || type == boolean.class) {
            return (ParamConverter<T>) new Converter<>(QueryConverters::bool, String::valueOf);
        }
        if (type.isEnum()) {
            return new Converter<>(text -> constant(type, text), constant -> KebabCase.of((Enum<?>) constant));
        }
        return null;
    }

    private static Instant instant(String text) {
        try {
            return StrictValues.instant(text);
        } catch (IllegalArgumentException otherForm) {
            throw refusal(text, "a date and time with its offset, such as 2026-11-23T20:15:00Z");
        }
    }

    private static boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refusal(text, "true or false");
        };
    }

    private static <T> T constant(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> KebabCase.of((Enum<?>) constant).equals(text))
                .findFirst()
                .orElseThrow(() -> refusal(
                        text,
                        "one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(constant -> KebabCase.of((Enum<?>) constant))
                                        .collect(Collectors.joining(", "))));
    }

    /// The REST layer passes on only its own exceptions from here; their cause is what the client gets.
    private static BadRequestException refusal(String text, String expected) {
        return new BadRequestException(new ProblemException(
                ProblemType.MALFORMED_REQUEST, "The parameter value \"" + text + "\" is not " + expected + "."));
    }

    private record Converter<T>(Function<String, T> reading, Function<T, String> writing) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            return reading.apply(value);
        }

        @Override
        public String toString(T value) {
            return writing.apply(value);
        }
    }
}
