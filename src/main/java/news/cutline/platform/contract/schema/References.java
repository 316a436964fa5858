package news.cutline.platform.contract.schema;

import java.util.Objects;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Reference;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// References to components, such as `#/components/schemas/Credit`.
public final class References {

    private static final String SCHEMAS = "#/components/schemas/";

    private References() {}

    public static Schema to(String schema) {
        return OASFactory.createSchema().ref(SCHEMAS + schema);
    }

    /// The name of the component that is referred to.
    public static String name(Reference<?> reference) {
        return name(Objects.requireNonNull(reference.getRef()));
    }

    static String name(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
