package news.cutline.platform.json;

import java.io.IOException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;

import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.UuidForm;

/// Reads texts, instants, dates and ids in one form each, where Jackson itself would accept several.
public final class StrictValues extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final String INSTANT_EXPECTED =
            "must be a date and time with its offset (RFC 3339), such as 2026-11-23T20:15:00Z";
    private static final String DATE_EXPECTED = "must be a date, such as 2026-11-23";
    private static final Pattern DATE_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final String UUID_EXPECTED = "must be an id (a UUID)";

    StrictValues() {
        addDeserializer(String.class, new Strict<>(String.class, "must be a text", StrictValues::text));
        addDeserializer(Instant.class, new Strict<>(Instant.class, INSTANT_EXPECTED, StrictValues::instant));
        addDeserializer(LocalDate.class, new Strict<>(LocalDate.class, DATE_EXPECTED, StrictValues::date));
        addDeserializer(UUID.class, new Strict<>(UUID.class, UUID_EXPECTED, StrictValues::uuid));
    }

    /// Unicode text in normal form C. Refuses what XML 1.0 cannot carry (control characters, lone surrogates),
    /// because every text may leave in a feed, and because PostgreSQL cannot store NUL.
    private static String text(String value) {
        for (var index = 0; index < value.length(); ) {
            var character = value.codePointAt(index);
            if (!isXmlCharacter(character)) {
                throw new IllegalArgumentException("must not contain the character U+%04X".formatted(character));
            }
            index += Character.charCount(character);
        }
        return Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    private static boolean isXmlCharacter(int character) {
        if (character < 0x20) {
            return character == '\t' || character == '\n' || character == '\r';
        }
        return character < 0xD800 || (character > 0xDFFF && character < 0xFFFE) || character > 0xFFFF;
    }

    /// The instant that a date and time with its offset names; otherwise the exception says what it must be.
    public static Instant instant(String value) {
        try {
            var instant = OffsetDateTime.parse(value).toInstant().truncatedTo(ChronoUnit.MICROS);
            if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
                throw new IllegalArgumentException("must lie between the years 1 and 9999");
            }
            return instant;
        } catch (DateTimeException otherForm) {
            throw new IllegalArgumentException(INSTANT_EXPECTED, otherForm);
        }
    }

    private static LocalDate date(String value) {
        try {
            if (DATE_FORM.matcher(value).matches()) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException(DATE_EXPECTED, noSuchDay);
        }
        throw new IllegalArgumentException(DATE_EXPECTED);
    }

    public static UUID uuid(String value) {
        if (!UuidForm.matches(value)) {
            throw new IllegalArgumentException(UUID_EXPECTED);
        }
        return UUID.fromString(value);
    }

    private static final class Strict<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final String expected;
        private final transient Function<String, T> reading;

        private Strict(Class<T> type, String expected, Function<String, T> reading) {
            super(type);
            this.expected = expected;
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw new RefusedValue(parser, expected);
            }
            try {
                return reading.apply(parser.getText());
            } catch (IllegalArgumentException refused) {
                throw new RefusedValue(parser, refused.getMessage());
            }
        }
    }

    /// Carries words of our own, which may be shown to the client; Jackson's own exceptions name classes.
    static final class RefusedValue extends JsonMappingException {

        private static final long serialVersionUID = 1L;

        private RefusedValue(JsonParser parser, @Nullable String reason) {
            super(parser, reason);
        }
    }
}
