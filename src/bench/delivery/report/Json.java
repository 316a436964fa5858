package delivery.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes JSON.
public final class Json {

    private Json() {}

    /// Of maps, lists, numbers, truth values and texts; what is not a number is null.
    public static String of(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(member -> of(member.getKey()) + ": " + of(member.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list -> list.stream().map(Json::of).collect(Collectors.joining(",\n ", "[", "]"));
            case Double number ->
                Double.isFinite(number) ? Double.toString(Math.round(number * 1000) / 1000.0) : "null";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case Object text ->
                "\""
                        + text.toString()
                                .replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("\n", "\\n") + "\"";
        };
    }
}
