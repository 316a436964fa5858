package news.cutline.platform.json;

import java.util.Locale;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;

/// Writes and reads the constants of our enums as `rights-expired` where Java says `RIGHTS_EXPIRED`.
public final class KebabCase extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    public static String of(Enum<?> constant) {
        return of(constant.name());
    }

    public static String of(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (var index = 0; index < names.length; index++) {
            names[index] = of(constants[index]);
        }
        return names;
    }
}
