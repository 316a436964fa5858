package news.cutline.platform.contract.schema;

import java.math.BigDecimal;
import java.util.Objects;

import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/// The bounds of values that follow from how they are written.
public final class Limits {

    /// The greatest integer that every reader of JSON knows exactly (RFC 8259, section 6).
    private static final BigDecimal GREATEST = BigDecimal.valueOf((1L << 53) - 1);

    /// What the generator writes for text that must not be blank. It looks for a character, anywhere.
    private static final String NOT_BLANK = "\\S";

    private Limits() {}

    public static Schema addTo(Schema schema) {
        if (is(schema, SchemaType.INTEGER)) {
            limitInteger(schema);
        }
        if (is(schema, SchemaType.STRING)) {
            limitText(schema);
        }
        return schema;
    }

    private static boolean is(Schema schema, SchemaType type) {
        return schema.getRef() == null
                && schema.getType() != null
                && schema.getType().contains(type);
    }

    private static void limitInteger(Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat("int32");
        }
        // What is counted in 64 bits are versions and totals.
        if (schema.getFormat().equals("int64") && schema.getMaximum() == null && schema.getMinimum() == null) {
            schema.minimum(BigDecimal.ZERO).maximum(GREATEST);
        }
    }

    private static void limitText(Schema schema) {
        var pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
            // Bean Validation matches all of a text, JSON Schema any part of it.
            schema.setPattern(pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$");
        }
        if (schema.getMaxLength() == null) {
            schema.setMaxLength(
                    switch (Objects.requireNonNullElse(schema.getFormat(), "")) {
                        case "uuid" -> Integer.valueOf(36);
                        case "date" -> Integer.valueOf(16);
                        case "date-time" -> Integer.valueOf(64);
                        default -> null;
                    });
        }
    }
}
