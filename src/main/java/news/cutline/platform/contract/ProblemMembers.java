package news.cutline.platform.contract;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

import news.cutline.platform.contract.schema.References;

/// What problems of a status carry besides the members of RFC 9457. A member that is sent must be named here.
final class ProblemMembers {

    private ProblemMembers() {}

    static Map<String, Schema> of(int status) {
        return switch (status) {
            case 403 -> {
                var members = new LinkedHashMap<String, Schema>();
                members.put("uses", listOf("Use", "Which public or scheduled stories show it."));
                members.put("reasons", listOf("WithheldReason", "What stands against it, with `rights-withheld`."));
                yield members;
            }
            case 409 -> {
                var members = new LinkedHashMap<String, Schema>();
                members.put("uses", listOf("Use", "What still uses it, with `in-use`."));
                members.put("missing", listOf("ReadinessFinding", "What the story lacks, with `not-ready`."));
                yield members;
            }
            case 410, 451 -> {
                var members = new LinkedHashMap<String, Schema>();
                members.put("reason", text("Why it is gone, such as `editorial` or `expired`."));
                members.put("explanation", text("What the newsroom tells readers about it."));
                members.put(
                        "successor",
                        text("The address of the story to read instead.").format("uri"));
                yield members;
            }
            default -> Map.of();
        };
    }

    private static Schema listOf(String schema, String description) {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(References.to(schema))
                .description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
