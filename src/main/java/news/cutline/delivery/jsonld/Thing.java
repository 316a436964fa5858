package news.cutline.delivery.jsonld;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;

import org.jspecify.annotations.Nullable;

/// A thing in the words of schema.org: its type, and those properties that are known.
final class Thing {

    private final LinkedHashMap<String, Object> properties = new LinkedHashMap<>();

    private Thing() {}

    static Thing of(String type) {
        return new Thing().with("@type", type);
    }

    /// The same as it stands for itself, and not within another.
    Thing alone() {
        properties.putFirst("@context", "https://schema.org");
        return this;
    }

    Thing with(String property, @Nullable Object value) {
        var isEmpty = value == null || (value instanceof Collection<?> values && values.isEmpty());
        if (!isEmpty) {
            properties.put(property, value);
        }
        return this;
    }

    @JsonValue
    Map<String, Object> properties() {
        return properties;
    }
}
