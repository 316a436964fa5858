package news.cutline.platform.contract.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/// Makes the schemas of records say what records are written as: their components, in their order, each always there
/// unless it may be null. What requests consist of is left to the constraints that they are checked against.
public final class RecordSchemas {

    private static final String OURS = "news.cutline.";
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final IndexView code;

    public RecordSchemas(IndexView code) {
        this.code = code;
    }

    public void order(OpenAPI document) {
        forEach(document, (name, described) -> {
            var schema = described.schema();
            var members = new LinkedHashMap<String, Schema>();
            schema.getProperties().forEach((member, value) -> {
                if (value.getConstValue() != null) {
                    members.put(member, value);
                }
            });
            for (var member : described.components().keySet()) {
                if (schema.getProperties().containsKey(member)) {
                    members.put(member, schema.getProperties().get(member));
                }
            }
            schema.setProperties(members);
        });
    }

    public void require(OpenAPI document) {
        var requests = Reach.ofRequests(document);
        forEach(document, (name, described) -> {
            if (!requests.contains(name)) {
                var required = new LinkedHashSet<String>(
                        described.schema().getRequired() == null
                                ? Set.of()
                                : described.schema().getRequired());
                described.components().forEach((member, isAlwaysThere) -> {
                    if (isAlwaysThere && described.schema().getProperties().containsKey(member)) {
                        required.add(member);
                    }
                });
                described.schema().setRequired(new ArrayList<>(required));
            }
        });
    }

    /// A schema, and the components of the record that is written as it: whether each is always there.
    private record Described(Schema schema, Map<String, Boolean> components) {}

    private void forEach(OpenAPI document, BiConsumer<String, Described> action) {
        var records = code.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith(OURS))
                .toList();
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                records.stream()
                        .filter(type -> isOf(type, name))
                        .max(Comparator.comparing((ClassInfo type) -> type.hasDeclaredAnnotation(SCHEMA))
                                .thenComparingLong(type -> shared(type, schema)))
                        .filter(type -> shared(type, schema) > 0)
                        .ifPresent(type -> action.accept(name, new Described(schema, components(type))));
            }
        });
    }

    /// Whether a schema of this name can be that of `type`. Others may be called the same, without being written.
    private static boolean isOf(ClassInfo type, String schema) {
        var annotation = type.declaredAnnotation(SCHEMA);
        var name = annotation == null || annotation.value("name") == null
                ? type.simpleName()
                : annotation.value("name").asString();
        return type.typeParameters().isEmpty() ? schema.equals(name) : schema.startsWith(name);
    }

    private long shared(ClassInfo type, Schema schema) {
        return components(type).keySet().stream()
                .filter(schema.getProperties()::containsKey)
                .count();
    }

    private Map<String, Boolean> components(ClassInfo type) {
        var components = new LinkedHashMap<String, Boolean>();
        for (var component : type.recordComponentsInDeclarationOrder()) {
            var field = type.field(component.name());
            if (has(field, JsonUnwrapped.class)) {
                components.putAll(components(code.getClassByName(field.type().name())));
            } else if (!has(field, JsonAnyGetter.class)) {
                components.put(written(field), !field.type().hasAnnotation(NULLABLE) && !has(field, JsonInclude.class));
            }
        }
        return components;
    }

    /// The name of the member: the component's own, unless it says another.
    private static String written(FieldInfo field) {
        return field.annotations().stream()
                .filter(annotation -> annotation.name().equals(DotName.createSimple(JsonProperty.class)))
                .map(annotation -> annotation.value().asString())
                .findFirst()
                .orElse(field.name());
    }

    private static boolean has(FieldInfo field, Class<?> annotation) {
        return field.annotations().stream()
                .map(AnnotationInstance::name)
                .anyMatch(DotName.createSimple(annotation)::equals);
    }
}
