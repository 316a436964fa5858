package news.cutline.platform.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemException.FieldError;
import news.cutline.platform.problem.ProblemType;

/// Reads a body into a value, or answers with everything that is wrong with it.
@ApplicationScoped
public class StrictJson {

    private static final String UNKNOWN_MEMBERS = StrictJson.class.getName();

    private final ObjectMapper mapper;
    private final Validator validator;

    StrictJson(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper.copy().addHandler(new UnknownMembers());
        this.validator = validator;
    }

    /// The document in `body`: one JSON value in valid UTF-8 (RFC 8259), without duplicate members.
    public JsonNode parse(byte[] body) {
        // Jackson itself decodes over-long and out-of-range sequences without complaint.
        return parse(text(body, StandardCharsets.UTF_8), 0);
    }

    /// The same for a part of a body that has `linesBefore` lines before it.
    public JsonNode parse(String text, int linesBefore) {
        try {
            var document = mapper.readTree(text);
            if (document.isMissingNode()) {
                throw new ProblemException(ProblemType.MALFORMED_REQUEST, "The body is empty; JSON is expected.");
            }
            return document;
        } catch (JsonProcessingException broken) {
            var place = broken.getLocation();
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST,
                    place == null
                            ? flaw(broken) + "."
                            : flaw(broken) + ", see line " + (linesBefore + place.getLineNr()) + ", column "
                                    + place.getColumnNr() + ".");
        }
    }

    /// Jackson tells a member that stands twice from other flaws by its message alone.
    private static String flaw(JsonProcessingException broken) {
        return broken.getOriginalMessage().startsWith("Duplicate field")
                ? "The body has an object with the same member twice"
                : "The body is not valid JSON";
    }

    /// The text in `body`, in the charset that it was sent in.
    public static String text(byte[] body, Charset charset) {
        var bytes = ByteBuffer.wrap(body);
        try {
            return charset.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException otherCharset) {
            var before = new String(body, 0, bytes.position(), charset);
            var line = before.chars().filter(character -> character == '\n').count() + 1;
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST,
                    "The body is not valid " + charset.name() + ", see line " + line + ".");
        }
    }

    /// The value, if it meets the constraints of its type.
    public <T> T valid(T value) {
        var errors = validator.validate(value).stream()
                .map(violation -> Pointers.error("", violation))
                .toList();
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return value;
    }

    /// The value that `document` describes, checked against the constraints of its type.
    public <T> T bind(JsonNode document, Class<T> type) {
        return bind(document, type, "");
    }

    /// The same for a part of a body; `pointer` says where in the body it stands.
    public <T> T bind(JsonNode document, Class<T> type, String pointer) {
        if (!document.isObject()) {
            throw ProblemException.invalid(pointer, "must be an object");
        }
        var errors = new ArrayList<FieldError>();
        addNulls(document, pointer, errors);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        Consumer<String> unknown = member -> errors.add(new FieldError(pointer + member, "is not a known member"));
        try {
            T value = mapper.reader().withAttribute(UNKNOWN_MEMBERS, unknown).treeToValue(document, type);
            validator.validate(value).stream()
                    .map(violation -> Pointers.error(pointer, violation))
                    .sorted(Comparator.comparing(FieldError::pointer))
                    .forEach(errors::add);
            if (errors.isEmpty()) {
                return value;
            }
        } catch (JsonMappingException mismatch) {
            errors.add(new FieldError(pointer + Pointers.of(mismatch), Mismatch.describe(mismatch)));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A parsed document cannot be malformed", unreadable);
        }
        throw ProblemException.invalid(errors);
    }

    /// No list has gaps. Jackson would leave it to each list what it makes of them.
    private static void addNulls(JsonNode node, String pointer, List<FieldError> errors) {
        node.properties()
                .forEach(member ->
                        addNulls(member.getValue(), pointer + "/" + Pointers.escape(member.getKey()), errors));
        for (var index = 0; node.isArray() && index < node.size(); index++) {
            if (node.get(index).isNull()) {
                errors.add(new FieldError(pointer + "/" + index, "must not be null"));
            } else {
                addNulls(node.get(index), pointer + "/" + index, errors);
            }
        }
    }

    private static final class UnknownMembers extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String name)
                throws IOException {
            @SuppressWarnings("unchecked")
            var unknown = (Consumer<String>) context.getAttribute(UNKNOWN_MEMBERS);
            unknown.accept(pointer(parser, name));
            parser.skipChildren();
            return true;
        }

        /// Members are put aside until their record is made. Where the first of them holds a list, its place is told
        /// as if it were that of the list.
        private static String pointer(JsonParser parser, String name) {
            var place = parser.currentToken().isStructStart()
                    ? parser.getParsingContext().getParent()
                    : parser.getParsingContext();
            var pointer = place.pathAsPointer().toString();
            if (place.inArray()) {
                pointer = pointer.substring(0, pointer.lastIndexOf('/') + 1) + Pointers.escape(name);
            }
            // Inside of blocks, which are buffered until their type is known, the path has an empty step too many.
            return pointer.replace("//", "/");
        }
    }
}
