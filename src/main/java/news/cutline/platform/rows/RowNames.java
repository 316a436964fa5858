package news.cutline.platform.rows;

import java.util.Set;

import jakarta.persistence.Entity;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.VisibilityChecker;

import org.jspecify.annotations.Nullable;

/// How the columns of a table name the fields of its entity, and how they write constants. Inside of JSON columns
/// everything is as it is stored.
final class RowNames extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    /// What no reader is ever told.
    private static final Set<String> LEFT_OUT = Set.of("created_at", "updated_at", "digest");

    @Override
    public @Nullable Object findNamingStrategy(AnnotatedClass type) {
        return isEntity(type) ? PropertyNamingStrategies.SNAKE_CASE : null;
    }

    @Override
    public VisibilityChecker<?> findAutoDetectVisibility(AnnotatedClass type, VisibilityChecker<?> others) {
        return isEntity(type)
                ? VisibilityChecker.Std.defaultInstance()
                        .with(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY)
                        .withCreatorVisibility(Visibility.ANY)
                : others;
    }

    @Override
    public JsonIgnoreProperties.Value findPropertyIgnoralByName(MapperConfig<?> config, Annotated type) {
        return type instanceof AnnotatedClass owner && isEntity(owner)
                ? JsonIgnoreProperties.Value.forIgnoredProperties(LEFT_OUT)
                : JsonIgnoreProperties.Value.empty();
    }

    /// Columns hold constants by the names that they have in Java.
    @Override
    public void findEnumAliases(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[][] aliases) {
        for (var index = 0; index < constants.length; index++) {
            aliases[index] = new String[] {constants[index].name()};
        }
    }

    private static boolean isEntity(AnnotatedClass type) {
        return type.getRawType().isAnnotationPresent(Entity.class);
    }
}
