package news.cutline.platform.contract.schema;

import java.util.LinkedHashMap;
import java.util.Objects;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/// Gives each kind of a thing, such as a block of a body, the member that tells it from the others.
public final class Alternatives {

    private Alternatives() {}

    public static void complete(Components components) {
        for (var schema : components.getSchemas().values()) {
            var discriminator = schema.getDiscriminator();
            if (discriminator != null && discriminator.getMapping() != null) {
                complete(components, discriminator);
            }
        }
    }

    private static void complete(Components components, Discriminator discriminator) {
        var member = discriminator.getPropertyName();
        discriminator
                .getMapping()
                .forEach((value, address) -> name(
                        Objects.requireNonNull(components.getSchemas().get(References.name(address))), member, value));
    }

    private static void name(Schema kind, String member, String value) {
        var members = new LinkedHashMap<String, Schema>();
        members.put(member, OASFactory.createSchema().addType(SchemaType.STRING).constValue(value));
        members.putAll(kind.getProperties());
        kind.setProperties(members);
        kind.addRequired(member);
    }
}
